// Reads a JSON array of PowerShell sources from standard input and prints for each what its tree holds.
import { readFileSync } from "node:fs";
import { Language, Parser } from "web-tree-sitter";

await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load("node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm"));

function* nodes(node) {
  yield node;
  for (const child of node.children) yield* nodes(child);
}

const place = (node) => `line ${node.startPosition.row + 1}: ${node.text.slice(0, 80)}`;

const answers = JSON.parse(readFileSync(0, "utf8")).map((source) => {
  const all = [...nodes(parser.parse(source).rootNode)];
  return {
    errors: all.filter((node) => node.isError || node.isMissing).map(place),
    commands: all.filter((node) => node.type === "command_name").map((node) => node.text),
    kinds: all.map((node) => node.type),
  };
});
console.log(JSON.stringify(answers));
