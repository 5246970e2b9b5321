import { describe, expect, it } from 'vitest';
import { runCommand } from './testing/run-command.js';

describe('guidance-list', () => {
  it('shows its help on standard error, and that this is wrong usage, when nothing is asked', async () => {
    for (const words of [[], ['import']]) {
      const { exitCode, stdout, stderr } = await runCommand(words);

      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain('Usage: guidance-list');
    }
  });

  it.each([
    ['help', 'import', 'text'],
    ['import', 'text', '--help'],
    ['validate', '-h'],
    ['help', 'query'],
  ])('shows help with examples: %s %s %s', async (...words) => {
    const { exitCode, stdout, stderr } = await runCommand(words.filter(Boolean));

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(
      /Usage: guidance-list (?:import text|validate|query)[\s\S]*Examples:\n {2}guidance-list/,
    );
  });

  it('says its version', async () => {
    expect((await runCommand(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('names the nearest right option and command', async () => {
    const option = await runCommand(['import', 'text', 'page.txt', '--titel', 'x']);
    const command = await runCommand(['validat', 'feed.json']);

    expect(option).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: "Unknown option '--titel'. Did you mean --title?\n",
    });
    expect(command).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: "Unknown command 'validat'. Did you mean validate?\n",
    });
  });

  it('lists no command that does not exist', async () => {
    const { stdout } = await runCommand(['--help']);

    expect(stdout).not.toMatch(/serve/);
  });
});
