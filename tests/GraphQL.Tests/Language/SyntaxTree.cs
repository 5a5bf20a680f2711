using System.Globalization;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Tests.Language;

/// <summary>Writes a tree as one line, so that two trees can be compared whatever their layout was.</summary>
internal static class SyntaxTree
{
    /// <summary>The kinds and texts of all nodes, without locations and without the way strings were quoted.</summary>
    public static string Outline(SyntaxNode node)
    {
        if (node is NameNode name)
        {
            return name.Value;
        }

        var children = node.Children.Select(Outline).ToList();
        var detail = node switch
        {
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            EnumValueNode value => value.Value,
            BooleanValueNode boolean => boolean.Value ? "true" : "false",
            StringValueNode quoted => $"'{quoted.Value}'",
            OperationDefinitionNode operation => operation.Operation.ToString(),
            OperationTypeDefinitionNode operation => operation.Operation.ToString(),
            DirectiveDefinitionNode { IsRepeatable: true } => "repeatable",
            _ => "",
        };
        var text = string.Join(' ', new[] { node.Kind.ToString(), detail }.Concat(children).Where(part => part.Length > 0));
        return children.Count == 0 ? text : $"({text})";
    }

    /// <summary>Every node with the piece of the source that its location covers.</summary>
    public static IEnumerable<(SyntaxKind Kind, string Text, string Position)> Pieces(SyntaxNode node, string source)
    {
        var location = node.Location!.Value;
        yield return (
            node.Kind,
            source[location.Start..location.End],
            string.Create(CultureInfo.InvariantCulture, $"{location.Line}:{location.Column}"));
        foreach (var piece in node.Children.SelectMany(child => Pieces(child, source)))
        {
            yield return piece;
        }
    }
}
