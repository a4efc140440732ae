/** Has the browser save a text as a file. */
export function saveText(file: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = file;
  link.click();
  // Browsers may read it only later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
