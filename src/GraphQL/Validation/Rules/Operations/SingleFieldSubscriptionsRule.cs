using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Operations;

/// <summary>A subscription selects one field of the root, not of introspection, and unconditionally.</summary>
/// <remarks>Specification: 5.2.4.1 Single Root Field.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class SingleFieldSubscriptionsRule(ValidationContext context) : ExecutableRule(context)
{
    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is OperationDefinitionNode { Operation: OperationType.Subscription } operation
            && Context.Schema.SubscriptionType is { } root)
        {
            Check(operation, new RootFieldCollector(Context, root).Collect(operation.SelectionSet));
        }

        return node is DocumentNode;
    }

    private void Check(OperationDefinitionNode operation, RootFields root)
    {
        var subscription = operation.Name is { } name ? $"Subscription \"{name.Value}\"" : "Anonymous Subscription";
        if (root.Conditions.Count > 0)
        {
            Report($"{subscription} must not use `@skip` or `@include` directives in the top level selection.", root.Conditions);
            return;
        }

        if (root.Fields.Count > 1)
        {
            Report($"{subscription} must select only one top level field.", root.Fields.Values.Skip(1).SelectMany(fields => fields));
        }

        foreach (var fields in root.Fields.Values.Where(fields => fields[0].Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            Report($"{subscription} must not select an introspection top level field.", fields);
        }
    }
}
