/**
 * Puts a list into every `div[data-guidance-list]`, for pages whose editor takes away tags it does not know: each other `data-`
 * attribute becomes the attribute of that name, and what stands in the `div` becomes the fallback.
 */
export function upgradeMarked(root: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>('div[data-guidance-list]')) {
    const list = document.createElement('guidance-list');
    for (const { name, value } of [...place.attributes]) {
      if (name.startsWith('data-')) list.setAttribute(name.slice('data-'.length), value);
    }
    list.removeAttribute('guidance-list');
    place.removeAttribute('data-guidance-list');
    list.append(...place.childNodes);
    place.append(list);
  }
}
