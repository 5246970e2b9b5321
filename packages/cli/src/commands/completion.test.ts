import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { runCommand } from '../testing/run-command.js';

/** What bash would offer after some words, asked of bash itself. */
async function offered(...words: readonly string[]): Promise<string[]> {
  const { stdout: script } = await runCommand(['completion', 'bash']);
  const asked = `${script}
COMP_WORDS=(guidance-list ${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length}
_guidance_list
printf '%s\\n' "\${COMPREPLY[@]}"`;
  return spawnSync('bash', ['-c', asked], { encoding: 'utf8' }).stdout.trim().split('\n');
}

it('lets bash complete commands, their own commands, and options', async () => {
  expect(await offered('mer')).toEqual(['merge']);
  expect(await offered('import', '')).toEqual(
    expect.arrayContaining(['csv', 'feed', 'text', 'wordpress', 'wxr']),
  );
  expect(await offered('import', 'csv', 'works.csv', '--sep')).toEqual(['--separator']);
  expect(await offered('import', 'text', '--sep')).toEqual(['']);
  expect(await offered('help', 'che')).toEqual(['check-links']);
  expect(await offered('completion', 'z')).toEqual(['zsh']);
});

it.each(['import wxr', 'merge', 'validate', 'query', 'build', 'check-links', 'diff'])(
  'offers the options that every command takes after %s',
  async (name) => {
    expect(await offered(...name.split(' '), '--')).toEqual(
      expect.arrayContaining([
        '--out',
        '--report',
        '--json',
        '--quiet',
        '--no-progress',
        '--no-color',
        '--strict',
      ]),
    );
  },
);

it('has a script for zsh and fish too, and says which shells it knows', async () => {
  const [zsh, fish, other] = await Promise.all(
    ['zsh', 'fish', 'cmd'].map((shell) => runCommand(['completion', shell])),
  );

  expect(zsh?.stdout).toMatch(/^#compdef guidance-list\n_guidance-list\(\) \{\n/);
  expect(zsh?.stdout).toContain('for word in "${(@)words[2,CURRENT-1]}"; do');
  expect(fish?.stdout).toContain(
    "complete -c guidance-list -n '__fish_seen_subcommand_from import; and __fish_seen_subcommand_from csv' -l separator -r",
  );
  expect([other?.exitCode, other?.stderr]).toEqual([
    2,
    'No script is there for "cmd". Shells: bash, zsh, fish.\n',
  ]);
});
