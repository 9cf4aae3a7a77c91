// SPDX-License-Identifier: Apache-2.0
// Bundles what the report needs from elsewhere into the folder that is named: run by scripts/report-assets.sh. The same versions give the same bytes.
import { build } from 'esbuild'
import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { feature } from 'topojson-client'

const vendor = pathToFileURL(process.argv[2] + '/')

await build({
  entryPoints: ['charts.js'],
  outfile: new URL('charts.min.js', vendor).pathname,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2020',
  legalComments: 'inline',
})

// The outlines of countries by Natural Earth, rounded to a tenth of a degree, which is finer than the page draws.
const atlas = JSON.parse(await readFile('node_modules/world-atlas/countries-110m.json'))
const world = feature(atlas, atlas.objects.countries)
const round = c => typeof c[0] === 'number' ? c.map(n => Math.round(n * 10) / 10) : c.map(round)
const features = world.features.filter(f => f.id !== '010').map(f => ({ // without Antarctica
  type: 'Feature', properties: { name: f.properties.name }, geometry: { type: f.geometry.type, coordinates: round(f.geometry.coordinates) },
}))
await writeFile(new URL('world.json', vendor), JSON.stringify({ type: 'FeatureCollection', features }) + '\n')

const licences = []
for (const [name, file] of [['echarts', 'LICENSE'], ['zrender', 'LICENSE'], ['tslib', 'LICENSE.txt'], ['world-atlas', 'LICENSE']]) {
  const { version } = JSON.parse(await readFile(`node_modules/${name}/package.json`))
  licences.push(`${name} ${version}\n\n${(await readFile(`node_modules/${name}/${file}`, 'utf8')).trim()}\n`)
}
licences.push('Outlines of countries: Natural Earth (naturalearthdata.com), public domain\n')
await writeFile(new URL('LICENCES.txt', vendor), licences.join('\n' + '-'.repeat(78) + '\n\n'))
