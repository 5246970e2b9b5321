/**
 * Copies a text; says whether it could. Where the page has no right to the clipboard the older command is tried, from a field
 * that is put into `room` for a moment.
 */
export async function copyText(text: string, room: ShadowRoot | HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, room);
  }
}

function copyFromField(text: string, room: ShadowRoot | HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'sr';
  field.readOnly = true;
  const focused = (room.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  room.append(field);
  try {
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left without the clipboard's permission
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    focused?.focus();
  }
}
