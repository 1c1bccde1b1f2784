/** The modules that `knowledge-modules.ts` cuts out of the knowledge: all that `parts.ts` lists, on demand. */
declare module 'virtual:knowledge/loaders' {
  const loaders: import('./parts.ts').Loaders;
  export = loaders;
}

declare module 'virtual:knowledge/note-loaders' {
  const loaders: import('./parts.ts').NoteLoaders;
  export = loaders;
}

/* And those that are there from the start. */

declare module 'virtual:knowledge/course' {
  const course: import('./parts.ts').Content<'course'>;
  export default course;
}

declare module 'virtual:knowledge/exampleAnswers' {
  const answers: import('./parts.ts').Content<'exampleAnswers'>;
  export default answers;
}

declare module 'virtual:knowledge/version' {
  const version: import('./parts.ts').Content<'version'>;
  export default version;
}
