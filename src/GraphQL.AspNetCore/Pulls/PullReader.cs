using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.TrustedDocuments;
using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Makes pulls of trusted documents.</summary>
internal sealed class PullReader(Schema schema, GraphQLServerOptions options)
{
    private const string ExampleMark = "Example:";

    private readonly JsonRequestParser _json = new(options.MaxJsonDepth);

    /// <summary>Makes a pull of a document that fits the schema.</summary>
    /// <exception cref="NoPullException">The document cannot be pulled.</exception>
    public Pull Read(TrustedDocument document)
    {
        var syntax = Parser.Parse(document.Text, ParserOptions.Trusted);
        var operation = syntax.Definitions.OfType<OperationDefinitionNode>().Single();
        if (operation.Operation is not OperationType.Query)
        {
            throw new NoPullException("it is no query");
        }

        var fields = new ResultFieldReader(schema, syntax).Read(operation);
        var (paged, paging) = PullPagingFinder.Find(fields);
        var (description, example) = ReadComment(document.Text);
        return new Pull(document, [.. Parameters(operation, paging)], PullTableBuilder.Build(fields, paged), paging)
        {
            Description = operation.Description?.Value ?? description,
            Example = example,
        };
    }

    private IEnumerable<PullParameter> Parameters(OperationDefinitionNode operation, PullPaging? paging) => operation.VariableDefinitions
        .Where(definition => definition.Variable.Name.Value is var name && name != paging?.AfterVariable && name != paging?.FirstVariable)
        .Select(definition => new PullParameter(definition, TypeFromSyntax.Find(schema, definition.Type)!, _json));

    /// <summary>Reads what the document says of itself in the comment at its beginning.</summary>
    private static (string? Description, string Example) ReadComment(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n')
            .TakeWhile(line => line.StartsWith('#'))
            .Select(line => line.TrimStart('#').Trim())
            .ToList();
        var example = lines.FirstOrDefault(line => line.StartsWith(ExampleMark, StringComparison.Ordinal))?[ExampleMark.Length..].Trim();
        var description = string.Join(' ', lines.Where(line => !line.StartsWith(ExampleMark, StringComparison.Ordinal))).Trim();
        return (description.Length == 0 ? null : description, example ?? string.Empty);
    }
}
