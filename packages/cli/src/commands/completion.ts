import { Argument, type Command, type Option } from 'commander';
import { usageFailure } from '../terminal/failure.js';
import { written, type Terminal } from '../terminal/terminal.js';

/** A command, and what may follow its name. */
interface Node {
  /** Names of the commands that lead to it: "import csv". */
  readonly path: string;
  /** Its own commands, or the words that its argument can be. */
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
    .addArgument(shellArgument())
    .addHelpText('after', EXAMPLES)
    .action(async (shell: string) => {
      const scriptFor = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
      if (!scriptFor) throw usageFailure(`No script is there for "${shell}". Shells: bash, zsh, fish.`);
      await written(terminal.stdout, scriptFor(allNodes(program)));
    });
}

/** Its choices are offered; the sentence about a wrong one is ours. */
function shellArgument(): Argument {
  return new Argument('<shell>', 'the shell you use')
    .choices(Object.keys(SHELLS))
    .argParser((shell: string) => shell);
}

/** "help" is no command of its own: it takes the name of another. */
function allNodes(program: Command): Node[] {
  const [root, ...others] = nodesOf(program, '');
  if (!root) return others;
  const help = { name: 'help', about: 'options and examples of a command' };
  return [
    { ...root, commands: [...root.commands, help] },
    ...others,
    { path: 'help', commands: root.commands, options: [] },
  ];
}

function nodesOf(command: Command, path: string): Node[] {
  const help = command.createHelp();
  const commands = [
    ...command.commands.map((child) => ({ name: child.name(), about: child.summary() })),
    ...command.registeredArguments.flatMap(({ argChoices = [] }) =>
      argChoices.map((name) => ({ name, about: '' })),
    ),
  ];
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

/** The file is the function: zsh loads it at the first tab, so it must complete at once and not only define itself. */
function zsh(nodes: readonly Node[]): string {
  return `#compdef guidance-list
_guidance-list() {
  local at word
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "\${at:+$at }$word" in
${caseOfPaths(nodes, (path) => `      "${path}") at="${path}" ;;`)}
    esac
  done
  case "$at" in
${nodes.map((node) => `    "${node.path}") compadd -- ${wordsOf(node)} ;;`).join('\n')}
  esac
  _files
}
if [[ "\${funcstack[1]}" == _guidance-list ]]; then _guidance-list; else compdef _guidance-list guidance-list; fi
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
