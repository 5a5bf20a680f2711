using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Fields;

/// <summary>Fields of objects have a selection of subfields, and those of scalars and enums have none.</summary>
/// <remarks>Specification: 5.3.3 Leaf Field Selections.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class ScalarLeafsRule(ValidationContext context) : ExecutableRule(context)
{
    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is not FieldNode field || Context.Types.Type is not { } type)
        {
            return true;
        }

        var name = field.Name.Value;
        if (type.IsLeafType)
        {
            if (field.SelectionSet is not null)
            {
                Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", field.SelectionSet);
            }
        }
        else if (field.SelectionSet is null)
        {
            Report(
                $"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?",
                field);
        }
        else if (field.SelectionSet.Selections.Count == 0)
        {
            Report($"Field \"{name}\" of type \"{type}\" must have at least one field selected.", field);
        }

        return true;
    }
}
