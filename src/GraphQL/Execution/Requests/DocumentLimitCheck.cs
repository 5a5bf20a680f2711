using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Validation;

namespace Contested.GraphQL.Execution.Requests;

/// <summary>Checks a document against the limits on what it asks for.</summary>
internal static class DocumentLimitCheck
{
    /// <summary>Gives the first limit that a document exceeds; null where it keeps to all of them.</summary>
    /// <param name="document">The document.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="fields">How many fields its operations select together; only where it keeps to the limits.</param>
    public static GraphQLError? Check(DocumentNode document, DocumentLimits limits, out long fields)
    {
        fields = 0;
        var visitor = new SyntaxLimitVisitor(limits);
        SyntaxWalker.Walk(document, visitor);
        if (visitor.Error is not null)
        {
            return visitor.Error;
        }

        var measurement = new DocumentMeasurement(document);
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var size = measurement.Measure(operation);
            if (Check(operation, size, limits) is { } exceeded)
            {
                return exceeded;
            }

            fields += size.Fields;
        }

        return null;
    }

    private static GraphQLError? Check(OperationDefinitionNode operation, SelectionSize size, DocumentLimits limits)
    {
        var variables = operation.VariableDefinitions.Count;
        if (variables > limits.MaxVariables)
        {
            return Exceeded($"declares {variables} variables;", limits.MaxVariables, ErrorCodes.VariableLimitExceeded, operation);
        }

        return size switch
        {
            _ when size.Spreads > limits.MaxFragmentSpreads => Exceeded(
                $"spreads fragments {Show(size.Spreads)} times, its fragments expanded;", limits.MaxFragmentSpreads, ErrorCodes.FragmentSpreadLimitExceeded, operation),
            _ when size.Depth > limits.MaxSelectionDepth => Exceeded(
                $"nests fields {Show(size.Depth)} levels deep, its fragments expanded;", limits.MaxSelectionDepth, ErrorCodes.SelectionDepthLimitExceeded, operation),
            _ when size.Aliases > limits.MaxAliases => Exceeded(
                $"has {Show(size.Aliases)} aliases, its fragments expanded;", limits.MaxAliases, ErrorCodes.AliasLimitExceeded, operation),
            _ when size.Fields > limits.MaxFields => Exceeded(
                $"selects {Show(size.Fields)} fields, its fragments expanded;", limits.MaxFields, ErrorCodes.FieldLimitExceeded, operation),
            _ => null,
        };
    }

    private static string Show(int count) => count == int.MaxValue ? "more than two thousand million" : $"{count}";

    private static GraphQLError Exceeded(string what, int limit, string code, OperationDefinitionNode operation) =>
        new($"The operation {what} at most {limit} are allowed.", code, operation);
}
