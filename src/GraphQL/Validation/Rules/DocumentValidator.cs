using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation.Rules;

/// <summary>Checks documents before they are used.</summary>
/// <remarks>Specification: 5 Validation.</remarks>
public static class DocumentValidator
{
    /// <summary>Checks that a document can be executed against a schema.</summary>
    /// <param name="schema">The schema, itself valid.</param>
    /// <param name="document">The document.</param>
    /// <param name="options">The rules and limits; null for the defaults.</param>
    /// <returns>The errors, in the order of the places where they were found; empty where the document is valid.</returns>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        options ??= new ValidationOptions();
        var context = new ValidationContext(schema, document, options);
        var rules = (options.Rules ?? SpecifiedRules.All).Select(create => create(context)).ToList();
        return Run(context, new TypeInfoVisitor(context.Types, new RuleVisitor(context, rules)));
    }

    /// <summary>Checks that a document of type system definitions and extensions is well-formed.</summary>
    /// <param name="document">The document.</param>
    /// <param name="schemaToExtend">The schema that it extends; null where it defines one of its own.</param>
    /// <returns>The errors, in the order of the places where they were found; empty where the document is valid.</returns>
    /// <remarks>What depends on more than the document's names and structure is checked on the schema built from it.</remarks>
    public static IReadOnlyList<GraphQLError> ValidateSdl(DocumentNode document, Schema? schemaToExtend = null)
    {
        var context = new DocumentValidationContext(document, schemaToExtend, int.MaxValue, suggestions: true);
        var rules = SpecifiedSdlRules.All.Select(create => create(context)).ToList();
        return Run(context, new RuleVisitor(context, rules));
    }

    private static IReadOnlyList<GraphQLError> Run(DocumentValidationContext context, SyntaxVisitor visitor)
    {
        try
        {
            SyntaxWalker.Walk(context.Document, visitor);
        }
        catch (ValidationAbortedException)
        {
            // The reason is among the errors.
        }

        return context.Errors;
    }
}
