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
    private const string RowsMark = "Rows:";

    private readonly JsonRequestParser _json = new(options.MaxJsonDepth);

    /// <summary>Makes a pull of a document that fits the schema.</summary>
    /// <exception cref="NoPullException">The document cannot be pulled.</exception>
    /// <exception cref="PullRowsException">There is no list at the path that the comment gives for the rows.</exception>
    public Pull Read(TrustedDocument document)
    {
        var syntax = Parser.Parse(document.Text, ParserOptions.Trusted);
        var operation = syntax.Definitions.OfType<OperationDefinitionNode>().Single();
        if (operation.Operation is not OperationType.Query)
        {
            throw new NoPullException("it is no query");
        }

        var fields = new ResultFieldReader(schema, syntax).Read(operation);
        var (paged, paging) = PullPaging.Find(fields);
        List<PullParameter> parameters = [.. Parameters(operation, paging)];
        if (parameters.Any(parameter => parameter.Name == PullFormat.ByteOrderMark))
        {
            throw new NoPullException($"its variable \"{PullFormat.ByteOrderMark}\" has the name of a parameter that every pull has");
        }

        var comment = ReadComment(document.Text);
        var description = string.Join(' ', comment.Where(line => !IsMarked(line, ExampleMark) && !IsMarked(line, RowsMark))).Trim();
        return new Pull(
            document,
            parameters,
            PullTableBuilder.Build(fields, paged, Find(comment, RowsMark)),
            paging)
        {
            Description = operation.Description?.Value ?? (description.Length == 0 ? null : description),
            Example = Find(comment, ExampleMark) ?? string.Empty,
        };
    }

    private IEnumerable<PullParameter> Parameters(OperationDefinitionNode operation, PullPaging? paging) => operation.VariableDefinitions
        .Where(definition => definition.Variable.Name.Value is var name && name != paging?.AfterVariable && name != paging?.FirstVariable)
        .Select(definition => new PullParameter(definition, TypeFromSyntax.Find(schema, definition.Type)!, _json));

    /// <summary>Gives the lines of the comment at the beginning of a document, where it speaks of itself.</summary>
    private static List<string> ReadComment(string text) =>
    [
        .. text.ReplaceLineEndings("\n").Split('\n').TakeWhile(line => line.StartsWith('#')).Select(line => line.TrimStart('#').Trim()),
    ];

    private static bool IsMarked(string line, string mark) => line.StartsWith(mark, StringComparison.Ordinal);

    private static string? Find(IEnumerable<string> comment, string mark) => comment.FirstOrDefault(line => IsMarked(line, mark))?[mark.Length..].Trim();
}
