using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;
using Contested.GraphQL.Validation.Suggestions;

namespace Contested.GraphQL.Validation.Rules.Values;

/// <summary>Literals fit the types of their places, and input objects have the fields that they need and no others.</summary>
/// <remarks>Specification: 5.6.1 Values of Correct Type, 5.6.2 Input Object Field Names, 5.6.4 Input Object Required Fields, and 3.10.1 OneOf Input Objects.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ExecutableRule(context)
{
    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        switch (node)
        {
            // A list has entered its item type already, hence the type around it.
            case ListValueNode list when Context.Types.ParentInputType?.NullableType is not ListType:
                CheckLeaf(list);
                return false;
            case ObjectValueNode value when Context.Types.InputType?.InnermostType is not InputObjectType:
                CheckLeaf(value);
                return false;
            case ObjectValueNode value:
                CheckObject(value, (InputObjectType)Context.Types.InputType!.InnermostType);
                return true;
            case ObjectFieldNode field:
                CheckField(field);
                return true;
            case NullValueNode when Context.Types.InputType is NonNullType:
                ReportMismatch((ValueNode)node);
                return true;
            case EnumValueNode or IntValueNode or FloatValueNode or StringValueNode or BooleanValueNode:
                CheckLeaf((ValueNode)node);
                return true;
            default:
                return true;
        }
    }

    private void CheckObject(ObjectValueNode value, InputObjectType type)
    {
        var given = value.Fields.Select(field => field.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var field in type.Fields.Values.Where(field => field.IsRequired && !given.Contains(field.Name)))
        {
            Report($"Field \"{type}.{field.Name}\" of required type \"{field.Type}\" was not provided.", value);
        }

        if (!type.IsOneOf)
        {
            return;
        }

        if (given.Count != 1)
        {
            Report($"OneOf Input Object \"{type}\" must specify exactly one key.", value);
        }
        else if (value.Fields[^1] is { Value: NullValueNode } field)
        {
            Report($"Field \"{type}.{field.Name.Value}\" must be non-null.", value);
        }
    }

    private void CheckField(ObjectFieldNode field)
    {
        if (Context.Types is { InputType: null, ParentInputType.InnermostType: InputObjectType parent })
        {
            var name = field.Name.Value;
            var suggestions = Context.Suggestions ? SuggestionList.Create(name, parent.Fields.Keys) : [];
            Report($"Field \"{name}\" is not defined by type \"{parent}\".{DidYouMean.Format(suggestions)}", field);
        }
    }

    private void CheckLeaf(ValueNode value)
    {
        switch (Context.Types.InputType?.InnermostType)
        {
            case null:
                break;
            case EnumType type:
                CheckEnum(value, type);
                break;
            case ScalarType type:
                CheckScalar(value, type);
                break;
            default:
                ReportMismatch(value);
                break;
        }
    }

    private void CheckEnum(ValueNode value, EnumType type)
    {
        if (value is EnumValueNode name && type.Values.ContainsKey(name.Value))
        {
            return;
        }

        var printed = Printer.Print(value);
        var suggestions = Context.Suggestions ? SuggestionList.Create(printed, type.Values.Keys) : [];
        var problem = value is EnumValueNode
            ? $"Value \"{printed}\" does not exist in \"{type}\" enum."
            : $"Enum \"{type}\" cannot represent non-enum value: {printed}.";
        Report($"{problem}{DidYouMean.Format(suggestions, "the enum value")}", value);
    }

    private void CheckScalar(ValueNode value, ScalarType type)
    {
        try
        {
            type.CoerceLiteral(value);
        }
        catch (GraphQLException exception)
        {
            Report(exception.Message, exception.Nodes.Count > 0 ? exception.Nodes : [value]);
        }
        catch (Exception exception)
        {
            Context.Report(new GraphQLError(
                $"Expected value of type \"{Context.Types.InputType}\", found {Printer.Print(value)}.",
                ErrorCodes.ValidationFailed,
                value)
            {
                Extensions = new Dictionary<string, object?> { ["rule"] = Name },
                Exception = exception,
            });
        }
    }

    private void ReportMismatch(ValueNode value) =>
        Report($"Expected value of type \"{Context.Types.InputType}\", found {Printer.Print(value)}.", value);
}
