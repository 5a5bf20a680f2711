using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;
using Contested.GraphQL.Types.Validation;
using Contested.GraphQL.Validation.Rules;

namespace Contested.GraphQL.Utilities;

/// <summary>Builds schemas from documents of type system definitions and extensions.</summary>
/// <remarks>Specification: 3 Type System.</remarks>
public static class SchemaBuilder
{
    /// <summary>Builds a schema from a text.</summary>
    /// <param name="sdl">The text: definitions, and extensions of these.</param>
    /// <param name="options">What the schema gets beside; nothing where null.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not well-formed.</exception>
    /// <exception cref="SchemaException">The definitions do not fit together, or the options do not fit them.</exception>
    public static Schema Build(string sdl, SchemaBuilderOptions? options = null) => Build(Parser.Parse(sdl, ParserOptions.Trusted), options);

    /// <summary>Builds a schema from a document. Executable definitions in it are ignored.</summary>
    /// <param name="document">The document: definitions, and extensions of these.</param>
    /// <param name="options">What the schema gets beside; nothing where null.</param>
    /// <remarks>
    /// Without a schema definition, the types named <c>Query</c>, <c>Mutation</c> and <c>Subscription</c> are the roots. The rules for
    /// whole schemas, such as that objects have the fields of their interfaces, are those of <see cref="SchemaValidator"/>.
    /// </remarks>
    /// <exception cref="SchemaException">The definitions do not fit together, or the options do not fit them.</exception>
    public static Schema Build(DocumentNode document, SchemaBuilderOptions? options = null)
    {
        options ??= new();
        List<GraphQLError> errors = [.. DocumentValidator.ValidateSdl(document)];
        if (errors.Count > 0)
        {
            throw new SchemaException(errors);
        }

        var schema = new SchemaAssembly(new SchemaDocument(document), options, errors).Assemble();
        errors.AddRange(SchemaBuilderOptionsInspection.FindMisfits(options, schema));
        return errors.Count == 0 ? schema : throw new SchemaException(errors);
    }
}
