// GraphQL Code Generator: types for the saved questions, from introspection and from the published schema.
import type { CodegenConfig } from '@graphql-codegen/cli';

const url = process.env.CAREER_GRAPH_URL;
const documents = '../../main/resources/graphql-documents/*.graphql';
const config = { useTypeImports: true };

export default {
    generates: {
        'generated/by-introspection/': { schema: `${url}/graphql`, documents, preset: 'client', config },
        'generated/by-schema/': { schema: 'generated/schema.graphql', documents, preset: 'client', config },
    },
} satisfies CodegenConfig;
