/**
 * Opens a dialog over the whole screen where that is possible, and over the whole page everywhere.
 * Leaving either leaves both; the focus goes back to where it was.
 */
export function fillScreen(dialog: HTMLDialogElement): () => void {
  const opener = document.activeElement;
  dialog.showModal();
  // The dialog itself may not go full screen; what is in it may.
  if (document.fullscreenEnabled) dialog.firstElementChild?.requestFullscreen().catch(() => {});
  const left = () => {
    if (!document.fullscreenElement) dialog.close();
  };
  document.addEventListener('fullscreenchange', left);
  return () => {
    document.removeEventListener('fullscreenchange', left);
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    if (opener instanceof HTMLElement) opener.focus();
  };
}
