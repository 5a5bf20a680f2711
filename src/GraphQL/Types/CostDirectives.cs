using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types;

/// <summary>The directives with which a schema says what its parts cost.</summary>
/// <remarks>
/// The Cost Directives specification, with HotChocolate's <c>slicingArgumentDefaultValue</c>. The weights themselves are
/// properties of the parts, such as <see cref="FieldDefinition.Cost"/>.
/// </remarks>
public static class CostDirectives
{
    /// <summary><c>@cost</c>: what a field, argument, input field or type costs each time.</summary>
    public static DirectiveDefinition Cost { get; } = new(
        "cost",
        [
            DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.Enum,
            DirectiveLocation.FieldDefinition,
            DirectiveLocation.InputFieldDefinition,
            DirectiveLocation.Object,
            DirectiveLocation.Scalar,
        ],
        [new("weight", new NonNullType(SpecifiedScalars.String)) { Description = "The cost, a decimal number." }])
    {
        Description = "What this element adds to the cost of an operation each time it is used.",
    };

    /// <summary><c>@listSize</c>: how many items a field returns.</summary>
    public static DirectiveDefinition ListSize { get; } = new(
        "listSize",
        [DirectiveLocation.FieldDefinition],
        [
            new("assumedSize", SpecifiedScalars.Int) { Description = "How many items are assumed if no slicing argument is given." },
            new("slicingArguments", new ListType(new NonNullType(SpecifiedScalars.String)))
            {
                Description = "The arguments that set how many items to return.",
            },
            new("slicingArgumentDefaultValue", SpecifiedScalars.Int)
            {
                Description = "How many items are returned if no slicing argument is given.",
            },
            new("sizedFields", new ListType(new NonNullType(SpecifiedScalars.String)))
            {
                Description = "The fields below that return the items; if none are named, the field itself does.",
            },
            new("requireOneSlicingArgument", SpecifiedScalars.Boolean)
            {
                Description = "Whether exactly one slicing argument must be given.",
                DefaultValue = new BooleanValueNode { Value = true },
            },
        ])
    {
        Description = "How many items this field is assumed to return in cost analysis.",
    };

    /// <summary>Both of them.</summary>
    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Cost, ListSize];
}
