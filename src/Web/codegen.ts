import type { CodegenConfig } from '@graphql-codegen/cli';

/** Writes the types of the queries under src, and their texts, into generated/. */
const config: CodegenConfig = {
  schema: '../../schema.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    'generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        // Texts instead of syntax trees: the page sends them, and needs no parser of GraphQL.
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { LocalDate: 'string' },
      },
    },
  },
  silent: true,
};

export default config;
