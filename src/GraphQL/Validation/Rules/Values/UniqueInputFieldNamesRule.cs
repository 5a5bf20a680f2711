using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Values;

/// <summary>No field of an input object is given twice.</summary>
/// <remarks>Specification: 5.6.3 Input Object Field Uniqueness.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class UniqueInputFieldNamesRule(DocumentValidationContext context) : ValidationRule(context)
{
    private readonly Stack<Dictionary<string, NameNode>> _known = new();

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        switch (node)
        {
            case ObjectValueNode:
                _known.Push(new(StringComparer.Ordinal));
                break;
            case ObjectFieldNode { Name: var name } when !_known.Peek().TryAdd(name.Value, name):
                Report($"There can be only one input field named \"{name.Value}\".", _known.Peek()[name.Value], name);
                break;
        }

        return true;
    }

    /// <inheritdoc />
    public override void Leave(SyntaxNode node)
    {
        if (node is ObjectValueNode)
        {
            _known.Pop();
        }
    }
}
