/** The action by which who decides is written: where a note asks for it, its home says nothing of it again. */
export const GOVERNANCE = 'write-governance';
