/** Shows the shelf: its feed names files beside this page, and a feed's addresses have to be whole. */
const list: (HTMLElement & { feed?: unknown }) | null = document.querySelector('#shelf');
const answer = await fetch('./shelf/feed.json', { referrerPolicy: 'no-referrer', credentials: 'omit' });
if (list && answer.ok)
  list.feed = (await answer.text()).replaceAll('"./', `"${new URL('./', location.href).href}`);

export {};
