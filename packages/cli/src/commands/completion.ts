import type { Command, Option } from 'commander';
import { usageFailure } from '../terminal/failure.js';
import { written, type Terminal } from '../terminal/terminal.js';

/** A command, and what may follow its name. */
interface Node {
  /** Names of the commands that lead to it: "import csv". */
  readonly path: string;
  readonly commands: readonly { readonly name: string; readonly about: string }[];
  readonly options: readonly Option[];
}

const SHELLS: Readonly<Record<string, (nodes: readonly Node[]) => string>> = { bash, zsh, fish };
const EXAMPLES = `
Examples:
  guidance-list completion bash > ~/.local/share/bash-completion/completions/guidance-list
  guidance-list completion zsh > "\${fpath[1]}/_guidance-list"
  guidance-list completion fish > ~/.config/fish/completions/guidance-list.fish`;

/** Adds `completion SHELL`: a script by which a shell completes commands and options. */
export function addCompletion(program: Command, terminal: Terminal): void {
  program
    .command('completion')
    .summary('a script by which your shell completes commands')
    .description('Prints a script by which bash, zsh or fish completes commands and options.')
    .argument('<shell>', Object.keys(SHELLS).join(', '))
    .addHelpText('after', EXAMPLES)
    .action(async (shell: string) => {
      const scriptFor = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
      if (!scriptFor) throw usageFailure(`No script is there for "${shell}". Shells: bash, zsh, fish.`);
      await written(terminal.stdout, scriptFor(nodesOf(program, '')));
    });
}

function nodesOf(command: Command, path: string): Node[] {
  const help = command.createHelp();
  const commands = command.commands.map((child) => ({ name: child.name(), about: child.summary() }));
  const own = { path, commands, options: help.visibleOptions(command) };
  return [own, ...command.commands.flatMap((child) => nodesOf(child, `${path} ${child.name()}`.trim()))];
}

function wordsOf({ commands, options }: Node): string {
  const flags = options.flatMap(({ short, long }) => [short, long]);
  return [...commands.map(({ name }) => name), ...flags].filter(Boolean).join(' ');
}

/** Both walk the words before the cursor as far as they are commands, and offer what may follow; else files. */
function bash(nodes: readonly Node[]): string {
  return `# bash completion for guidance-list
_guidance_list() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${path:+$path }$word" in
${caseOfPaths(nodes, (path) => `      "${path}") path="${path}" ;;`)}
    esac
  done
  case "$path" in
${nodes.map((node) => `    "${node.path}") word="${wordsOf(node)}" ;;`).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$word" -- "$current"))
}
complete -o default -F _guidance_list guidance-list
`;
}

function zsh(nodes: readonly Node[]): string {
  return `#compdef guidance-list
_guidance_list() {
  local at word
  for word in "\${words[@]:1:CURRENT-2}"; do
    case "\${at:+$at }$word" in
${caseOfPaths(nodes, (path) => `      "${path}") at="${path}" ;;`)}
    esac
  done
  case "$at" in
${nodes.map((node) => `    "${node.path}") compadd -- ${wordsOf(node)} ;;`).join('\n')}
  esac
  _files
}
compdef _guidance_list guidance-list
`;
}

function fish(nodes: readonly Node[]): string {
  const lines = nodes.flatMap(({ path, commands, options }) => {
    const names = path.split(' ').filter(Boolean);
    const seen = names.map((name) => `__fish_seen_subcommand_from ${name}`);
    const others = commands.map(({ name }) => name).join(' ');
    const open = [...seen, ...(others ? [`not __fish_seen_subcommand_from ${others}`] : [])].join('; and ');
    const line = `complete -c guidance-list${open ? ` -n '${open}'` : ''}`;
    return [
      ...commands.map(({ name, about }) => `${line} -f -a ${name} -d ${quoted(about)}`),
      ...options.map(({ short, long, description, required }) => {
        const flags = [short && `-s ${short.slice(1)}`, long && `-l ${long.slice(2)}`, required && '-r'];
        return `${line} ${flags.filter(Boolean).join(' ')} -d ${quoted(description)}`;
      }),
    ];
  });
  return `# fish completion for guidance-list\n${lines.join('\n')}\n`;
}

function caseOfPaths(nodes: readonly Node[], line: (path: string) => string): string {
  return nodes
    .filter(({ path }) => path !== '')
    .map(({ path }) => line(path))
    .join('\n');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
