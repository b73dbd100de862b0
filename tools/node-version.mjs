// Plain JavaScript, so that even a Node too old for the rest can say what it needs.
const needed = [24, 8];
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `Work Atlas needs Node ${needed.join(".")} or newer and found ${process.versions.node}. ` +
      "On Linux and Windows `npm ci` brings one along; elsewhere install it from https://nodejs.org and run the command again.",
  );
  process.exit(1);
}
