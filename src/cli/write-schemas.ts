/** Write the JSON Schemas for editors' programs: `npm run schemas`. A test proves that they are current. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { jsonSchemaOf, schemas } from '#catalogue/json-schemas.ts';

for (const name of Object.keys(schemas) as (keyof typeof schemas)[]) {
  const file = resolve('.vscode', `${name}.schema.json`);
  writeFileSync(file, `${JSON.stringify(jsonSchemaOf(name), undefined, 2)}\n`);
  console.log(`wrote ${file}`);
}
