import { CatalogueError } from '../src/catalogue/load.ts';

/** Imported first: that the catalogue is wrong is said without a stack, for it names the file. */
process.on('uncaughtException', (error) => {
  console.error(error instanceof CatalogueError ? error.message : error);
  process.exit(1);
});
