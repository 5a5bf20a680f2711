using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution.Costs;

/// <summary>Tells how many items a field returns at most.</summary>
/// <remarks>The Cost Directives specification, 5 @listSize.</remarks>
internal sealed class ListSizeReader(CostVariables variables, int defaultSize)
{
    /// <summary>Gives the number of items of a list, or of the sized fields below a field.</summary>
    /// <exception cref="GraphQLException">Exactly one slicing argument must be given, but is not.</exception>
    public double Read(FieldDefinition field, FieldNode node)
    {
        if (field.ListSize is not { } size)
        {
            return defaultSize;
        }

        var given = size.SlicingArguments.Select(name => ReadArgument(field, node, name)).OfType<int>().ToList();
        if (size.RequireOneSlicingArgument && size.SlicingArguments.Count > 0 && given.Count != 1)
        {
            throw new GraphQLException(
                $"The field \"{field.Name}\" needs exactly one of the arguments {string.Join(", ", size.SlicingArguments)}, to set how many items it returns; {given.Count} are given.",
                ErrorCodes.BadUserInput)
            {
                Nodes = [node],
            };
        }

        var items = given.Count > 0 ? given.Max() : size.SlicingArgumentDefaultValue ?? size.AssumedSize ?? defaultSize;
        return Math.Max(items, 0);
    }

    private int? ReadArgument(FieldDefinition field, FieldNode node, string name)
    {
        var literal = node.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
        if (literal is VariableNode variable)
        {
            if (variables.TryGet(variable.Name.Value, out var value))
            {
                return value as int?;
            }

            literal = null;
        }

        return (literal ?? field.Arguments.GetValueOrDefault(name)?.DefaultValue) is IntValueNode number
            && int.TryParse(number.Value, System.Globalization.CultureInfo.InvariantCulture, out var size)
                ? size
                : null;
    }
}
