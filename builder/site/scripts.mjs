// node scripts.mjs <site>: esbuild makes our scripts small. Of modules come as few files as are
// fetched one by one: each figure's, what all of them share, those of the exercises and of the pages
// which-number and atlas, and those that run programs: the button's, what comes with a click, and the worker.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const site = process.argv[2];
const scripts = join(site, "assets/javascripts");
const options = {
  absWorkingDir: site, // the names of chunks hold a hash of where their modules lie, seen from here
  allowOverwrite: true,
  logLevel: "error",
  minify: true,
  outbase: site,
  outdir: site,
  target: "es2022",
};

// site.js and its like, and the theme's own, stand alone
const names = readdirSync(scripts).filter(name => name.endsWith(".js"));
const alone = [join(site, "assets/site.js"), ...names.map(name => join(scripts, name))];
await build({ ...options, entryPoints: alone });

// a figure's module is fetched by the name of its folder, by explore/start.js
const figures = readdirSync(join(scripts, "explore"), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => `${name}/view.js`);
// which-number first, for it takes a module of the exercises
const fetched = {
  "which-number": ["page.js"],
  exercises: ["page.js"],
  explore: ["start.js", ...figures],
  run: ["start.js", "page.js", "worker.js"],
};

for (const [folder, entries] of Object.entries(fetched)) {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    chunkNames: `assets/javascripts/${folder}/[name]-[hash]`,
    entryPoints: entries.map(entry => join(scripts, folder, entry)),
    format: "esm",
    splitting: true,
    write: false,
  });
  rmSync(join(scripts, folder), { recursive: true });
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
}
rmSync(join(scripts, "shared"), { recursive: true }); // each of them has taken what it uses

// beside the home, so that all pages are in its reach; offline.py writes what it keeps
await build({
  ...options,
  bundle: true,
  define: { "process.env.NODE_ENV": '"production"' },
  entryPoints: [{ in: import.meta.dirname + "/offline_worker.js", out: "offline" }],
});
