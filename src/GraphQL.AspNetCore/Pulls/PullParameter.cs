using System.Globalization;
using System.Text;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;
using Contested.GraphQL.Validation.Suggestions;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>A parameter of a pull: a variable of its document.</summary>
/// <param name="definition">The variable.</param>
/// <param name="type">Its type.</param>
/// <param name="json">Reads parameters whose type is an input object.</param>
internal sealed class PullParameter(VariableDefinitionNode definition, GraphQLType type, JsonRequestParser json)
{
    /// <summary>Its name.</summary>
    public string Name => definition.Variable.Name.Value;

    /// <summary>What it means; null where the document does not say.</summary>
    public string? Description => definition.Description?.Value;

    /// <summary>The type of its values.</summary>
    public GraphQLType Type => type;

    /// <summary>Whether it has to be given.</summary>
    public bool IsRequired => type is NonNullType && definition.DefaultValue is null;

    /// <summary>What it is where it is not given, as a literal of GraphQL; null where that is not said.</summary>
    public string? Default => definition.DefaultValue is { } value ? Printer.Print(value) : null;

    /// <summary>Reads its value.</summary>
    /// <param name="values">The texts that are given; at least one.</param>
    /// <exception cref="RequestRefusedException">They are no values of the type.</exception>
    public object? Parse(IReadOnlyList<string> values)
    {
        if (type.NullableType is ListType list)
        {
            return values.Select(value => Parse(value, list.OfType.InnermostType)).ToList();
        }

        return values.Count == 1
            ? Parse(values[0], type.InnermostType)
            : throw RequestRefusedException.BadRequest($"The parameter \"{Name}\" is given {values.Count} times. Give it once.");
    }

    private object? Parse(string text, NamedType named) => named switch
    {
        EnumType { Values: var values } => values.Keys.FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) ?? throw Wrong(text, $"one of {string.Join(", ", values.Keys)}.{DidYouMean.Format(SuggestionList.Create(text, values.Keys))}"),
        InputObjectType => json.ParseMap(new(Encoding.UTF8.GetBytes(text)), Name),
        { Name: "Int" } => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(text, "a whole number of 32 bits, such as 5."),
        { Name: "Float" } => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(text, "a number, such as 2.5."),
        { Name: "Boolean" } => text is "true" or "false" ? text is "true" : throw Wrong(text, "true or false."),
        _ => text,
    };

    private RequestRefusedException Wrong(string text, string expected) =>
        RequestRefusedException.BadRequest($"The parameter \"{Name}\" is \"{Excerpt.Of(text)}\"; it has to be {expected}");
}
