using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Fields;

/// <summary>
/// Introspection does not follow lists of fields, interfaces or possible types deeper into each other than
/// <see cref="ValidationOptions.MaxIntrospectionDepth"/> allows, as each level multiplies the response.
/// </summary>
/// <remarks>Beyond the specification; one of the rules that graphql-js applies by default.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class MaxIntrospectionDepthRule(ValidationContext context) : ExecutableRule(context)
{
    // What was seen by checks that went well: a fragment, and how many lists were around it.
    private readonly HashSet<(string Fragment, int Depth)> _harmless = [];

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is not FieldNode { Name.Value: "__schema" or "__type" } field || !Exceeds(field))
        {
            return true;
        }

        Context.Report(CreateError("Maximum introspection depth exceeded", ErrorCodes.IntrospectionDepthLimitExceeded, field));
        return false;
    }

    private bool Exceeds(FieldNode root)
    {
        var seen = new HashSet<(string Fragment, int Depth)>();
        var pending = new Stack<(SelectionSetNode? SelectionSet, int Depth)>([(root.SelectionSet, 0)]);
        while (pending.TryPop(out var next))
        {
            foreach (var selection in next.SelectionSet?.Selections ?? [])
            {
                switch (selection)
                {
                    case FieldNode field:
                        var depth = IsList(field) ? next.Depth + 1 : next.Depth;
                        if (depth > Context.Options.MaxIntrospectionDepth)
                        {
                            return true;
                        }

                        pending.Push((field.SelectionSet, depth));
                        break;
                    case InlineFragmentNode fragment:
                        pending.Push((fragment.SelectionSet, next.Depth));
                        break;
                    case FragmentSpreadNode { Name.Value: var name } when IsNew((name, next.Depth)):
                        pending.Push((Context.FindFragment(name)?.SelectionSet, next.Depth));
                        break;
                }
            }
        }

        _harmless.UnionWith(seen);
        return false;

        bool IsNew((string Fragment, int Depth) place) => !_harmless.Contains(place) && seen.Add(place);
    }

    private static bool IsList(FieldNode field) => field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields";
}
