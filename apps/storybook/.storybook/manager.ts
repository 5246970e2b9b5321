import { createElement, useSyncExternalStore, type ReactElement } from 'react';
import { Button } from 'storybook/internal/components';
import { addons, types, type API } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

const FORCED = matchMedia('(forced-colors: active)');
const DARK = matchMedia('(prefers-color-scheme: dark)');
const HOW = '/docs/guides-accessibility--docs';

/** Says whether the device forces its colours, and leads to how to have it do so: no page can. */
function forcedColours(api: API): ReactElement {
  const areForced = useSyncExternalStore(onChange, () => FORCED.matches);
  return createElement(
    Button,
    {
      variant: 'ghost',
      size: 'small',
      padding: 'small',
      ariaLabel: 'Forced colours: how to switch them on and off',
      onClick: () => api.navigateUrl(HOW, { plain: false }),
    },
    `Forced colours: ${areForced ? 'on' : 'off'}`,
  );
}

function onChange(listen: () => void): () => void {
  FORCED.addEventListener('change', listen);
  return () => FORCED.removeEventListener('change', listen);
}

addons.register('guidance-list', (api) => {
  addons.add('guidance-list/forced-colours', {
    type: types.TOOL,
    title: 'Forced colours',
    match: ({ viewMode }) => viewMode === 'story' || viewMode === 'docs',
    render: () => createElement(() => forcedColours(api)),
  });
});

addons.setConfig({
  theme: create({ base: DARK.matches ? 'dark' : 'light', brandTitle: 'Guidance List', brandUrl: './' }),
});
