import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { jsxTypes } from './scripts/jsx-types.mjs';
import { namedOnce } from './scripts/named-once.mjs';
import { tokensOfElements } from './scripts/shared-tokens.mjs';
import { spelledWords } from './scripts/spelled-words.mjs';

const EDITOR = { outdir: 'generated', hideLogs: true, typesSrc: 'type' };

/** What no page can reach is nobody's business but ours. */
const publicOnly = {
  name: 'public-only',
  /** @param {{ customElementsManifest: { modules: { declarations?: { members?: { privacy?: string }[] }[] }[] } }} found */
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations);
    for (const declaration of declarations) {
      if (declaration.members) {
        declaration.members = declaration.members.filter(({ privacy = 'public' }) => privacy === 'public');
      }
    }
  },
};

/** Describes the elements for editors, documentation and Storybook, from their sources' doc comments. */
export default {
  globs: ['src/parts/**/*.ts', 'src/list/**/*.ts', 'src/exit/**/*.ts', 'src/define/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/**/*.styles.ts', 'src/define/define-*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly,
    spelledWords(),
    tokensOfElements,
    customElementVsCodePlugin({
      ...EDITOR,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    }),
    customElementJetBrainsPlugin({ ...EDITOR, webTypesFileName: 'web-types.json', packageJson: false }),
    namedOnce({ outdir: EDITOR.outdir }),
    jsxTypes({ outdir: EDITOR.outdir, from: '@guidance-list/elements' }),
  ],
};
