using Contested.Bench.GraphQLNet.Execution;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;

namespace Contested.Bench.GraphQLNet;

/// <summary>Defines types and fields in few words.</summary>
internal static class Define
{
    private const int DefaultPage = 10;
    private const int LargestPage = 100;

    /// <summary>An object type.</summary>
    public static ObjectGraphType<TRow> Object<TRow>(string name, Action<ObjectGraphType<TRow>> fields)
    {
        var type = new ObjectGraphType<TRow> { Name = name };
        fields(type);
        return type;
    }

    /// <summary>An input type.</summary>
    public static InputObjectGraphType<TInput> Input<TInput>(string name, Action<InputObjectGraphType<TInput>> fields)
    {
        var type = new InputObjectGraphType<TInput> { Name = name };
        fields(type);
        return type;
    }

    /// <summary>The type of pages.</summary>
    public static ObjectGraphType<Connection<TRow>> Connection<TRow>(string name, ObjectGraphType<TRow> node) =>
        Object<Connection<TRow>>(name, type => type.Field("nodes", ListOf(node)).ResolveAsync(field => field.Source.Nodes(field)));

    /// <summary>A list in which nothing is null.</summary>
    public static NonNullGraphType ListOf(IGraphType item) => new(new ListGraphType(new NonNullGraphType(item)));

    /// <summary>Gives a field the argument for the size of a page.</summary>
    public static FieldBuilder<TSource, object> First<TSource>(this FieldBuilder<TSource, object> field) =>
        field.Argument<int?>("first", nullable: true, argument => argument.Validate(first =>
        {
            if ((int)first is < 0 or > LargestPage)
            {
                throw new ArgumentException($"first must be between 0 and {LargestPage}.");
            }
        }));

    /// <summary>The size of the page that a field asks for.</summary>
    public static int First(this IResolveFieldContext field) => field.GetArgument("first", DefaultPage);

    /// <summary>Whether a field that returns objects is asked for a field of theirs.</summary>
    public static bool AsksFor(this IResolveFieldContext field, params ReadOnlySpan<string> names)
    {
        foreach (var selected in field.SubFields!.Values)
        {
            if (names.Contains(selected.FieldType.Name))
            {
                return true;
            }
        }

        return false;
    }
}
