using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Fields;

/// <summary>Two fields of one response name that cannot be merged.</summary>
/// <param name="ResponseName">The response name.</param>
/// <param name="Reason">Why they cannot be merged, as a clause.</param>
/// <param name="FirstFields">The first field, and the fields inside it that are the reason.</param>
/// <param name="SecondFields">The second field, and the fields inside it that are the reason.</param>
internal sealed record FieldConflict(
    string ResponseName,
    string Reason,
    IReadOnlyList<FieldNode> FirstFields,
    IReadOnlyList<FieldNode> SecondFields)
{
    private const int MaxTextLength = 1_000;
    private const int MaxNodes = 20;

    /// <summary>Cuts a text that could otherwise be as long as the document.</summary>
    public static string Abbreviate(string text) => text.Length > MaxTextLength ? $"{text[..MaxTextLength]}..." : text;

    /// <summary>Makes one conflict of those between the subfields of two fields.</summary>
    public static FieldConflict OfSubfields(string responseName, FieldNode first, FieldNode second, IReadOnlyList<FieldConflict> conflicts) =>
        new(
            responseName,
            Abbreviate(JoinReasons(conflicts)),
            JoinNodes(first, conflicts.Select(conflict => conflict.FirstFields)),
            JoinNodes(second, conflicts.Select(conflict => conflict.SecondFields)));

    private static string JoinReasons(IReadOnlyList<FieldConflict> conflicts)
    {
        var text = string.Empty;
        foreach (var conflict in conflicts)
        {
            var and = text.Length > 0 ? " and " : string.Empty;
            text += $"{and}subfields \"{Abbreviate(conflict.ResponseName)}\" conflict because {conflict.Reason}";
            if (text.Length > MaxTextLength)
            {
                break;
            }
        }

        return text;
    }

    // Where there is no room for all, the last of a conflict are kept: they lie deepest.
    private static List<FieldNode> JoinNodes(FieldNode field, IEnumerable<IReadOnlyList<FieldNode>> inner)
    {
        var nodes = new List<FieldNode> { field };
        foreach (var fields in inner)
        {
            nodes.AddRange(fields.TakeLast(MaxNodes - nodes.Count));
            if (nodes.Count == MaxNodes)
            {
                break;
            }
        }

        return nodes;
    }
}
