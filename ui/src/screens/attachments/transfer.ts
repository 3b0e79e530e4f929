// What somebody drops or pastes, as files.

/** The files that were dropped, and the names of the folders among them, which cannot be attached. */
export function droppedFiles(transfer: DataTransfer): { files: File[]; folders: string[] } {
  const files: File[] = [];
  const folders: string[] = [];
  for (const item of transfer.items) {
    if (item.kind !== "file") continue;
    const file = item.getAsFile();
    if (!file) continue;
    if (item.webkitGetAsEntry()?.isDirectory) folders.push(file.name);
    else files.push(file);
  }
  return { files, folders };
}

/** The files that were pasted. Where one writes, words that come with a picture are pasted instead of it. */
export function pastedFiles(clipboard: DataTransfer, writing: boolean, picture: string): File[] {
  if (writing && clipboard.types.includes("text/plain")) return [];
  return [...clipboard.files].map((file) => named(file, picture));
}

/** Every browser calls a picture without a name of its own "image": it is given one that says where it came from. */
function named(file: File, picture: string): File {
  const unnamed = /^image\.(\w+)$/.exec(file.name);
  return unnamed ? new File([file], `${picture}.${unnamed[1]}`, { type: file.type }) : file;
}
