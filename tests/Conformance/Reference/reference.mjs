// Answers cases with the reference implementation: a JSON object a line on the standard input, an answer a line on the output.
// Texts come as UTF-16 code units in base64, since JSON in UTF-8 cannot carry lone surrogates.
import { createInterface } from 'node:readline';
import {
  buildASTSchema,
  buildClientSchema,
  executeSync,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  specifiedRules,
  validate,
  validateSchema,
} from 'graphql';
import { specifiedSDLRules } from 'graphql/validation/specifiedRules.js';
import { validateSDL } from 'graphql/validation/validate.js';
import { resolveField } from './recipe.mjs';

const decode = (text) => Buffer.from(text, 'base64').toString('utf16le');
const locate = (error) => (error.locations ?? []).map(({ line, column }) => `${line}:${column}`);
const describe = (error) => ({ rule: error.rule ?? '', message: error.message, locations: locate(error) });

// Each rule gets a context of its own, which notes the rule on the errors it reports.
const named = (rules) =>
  rules.map((rule) => (context) => {
    const own = Object.create(context);
    own.reportError = (error) => {
      error.rule = rule.name.replace(/Rule$/, '');
      context.reportError(error);
    };
    return rule(own);
  });

const executableRules = named(specifiedRules);
const sdlRules = named(specifiedSDLRules);
let schema;

function read(text) {
  try {
    return { document: parse(decode(text), { maxTokens: 15_000 }) };
  } catch (error) {
    return { syntaxError: describe(error) };
  }
}

function answerSchema({ sdl }) {
  const { document, syntaxError } = read(sdl);
  if (syntaxError) {
    return { syntaxError };
  }

  const printed = print(document);
  const documentErrors = validateSDL(document, undefined, sdlRules);
  if (documentErrors.length > 0) {
    return { printed, errors: documentErrors.map(describe) };
  }

  try {
    schema = buildASTSchema(document, { assumeValidSDL: true });
  } catch (error) {
    return { printed, crash: error.message };
  }

  const errors = validateSchema(schema);
  if (errors.length > 0) {
    return { printed, errors: errors.map(describe) };
  }

  try {
    return { printed, schema: printSchema(schema), sorted: printSchema(lexicographicSortSchema(schema)) };
  } catch (error) {
    return { printed, unprintable: error.message };
  }
}

function answerDocument({ document: text, variables, operationName, seed }) {
  const { document, syntaxError } = read(text);
  if (syntaxError) {
    return { syntaxError };
  }

  const printed = print(document);
  let errors;
  try {
    errors = validate(schema, document, executableRules);
  } catch (error) {
    return { printed, crash: error.message };
  }

  if (errors.length > 0) {
    return { printed, errors: errors.map(describe) };
  }

  const result = executeSync({
    schema,
    document,
    variableValues: variables,
    operationName,
    fieldResolver: resolveField(seed),
    options: { maxCoercionErrors: 50 },
    hideSuggestions: true,
  });
  return {
    printed,
    hasData: 'data' in result,
    data: result.data,
    executionErrors: (result.errors ?? []).map((error) => ({ ...describe(error), path: error.path })),
  };
}

function answer(request) {
  switch (request.kind) {
    case 'schema':
      return answerSchema(request);
    case 'document':
      return answerDocument(request);
    case 'introspection':
      return { sorted: printSchema(lexicographicSortSchema(buildClientSchema(request.data))) };
    default:
      throw new Error(`Unknown kind of request: ${request.kind}`);
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  let reply;
  try {
    reply = answer(JSON.parse(line));
  } catch (error) {
    reply = { failure: error.stack };
  }

  // Lone surrogates, which the messages of syntax errors quote, become replacement characters on both sides.
  const text = JSON.stringify(reply, (_key, value) => (typeof value === 'string' ? value.toWellFormed() : value));
  process.stdout.write(`${text}\n`);
}
