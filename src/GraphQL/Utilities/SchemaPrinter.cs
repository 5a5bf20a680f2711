using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Utilities;

/// <summary>
/// Writes schemas as documents of type system definitions, from which <see cref="SchemaBuilder"/> builds them again. Of applied
/// directives, only the specified ones and those of costs are written: a schema does not keep the others.
/// </summary>
/// <remarks>Specification: 3 Type System. The form is that of the reference implementation.</remarks>
public static class SchemaPrinter
{
    private const string Indentation = "  ";

    /// <summary>Writes the definitions of a schema; what every schema has (specified scalars and directives, introspection) is left out.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>The text, in the order of the schema, with no line terminator at the end.</returns>
    public static string Print(Schema schema)
    {
        var directives = schema.Directives.Values.Where(directive => SpecifiedDirectives.All.All(known => known.Name != directive.Name));
        var types = schema.Types.Values.Where(IsDefined);
        var parts = new[] { PrintSchemaDefinition(schema) }.Concat(directives.Select(PrintDirective)).Concat(types.Select(PrintType));
        return string.Join("\n\n", parts.Where(part => part.Length > 0));
    }

    /// <summary>Writes the definition of a type, whatever type it is.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The text, with no line terminator at the end.</returns>
    public static string PrintType(NamedType type)
    {
        var definition = type switch
        {
            ScalarType scalar => $"scalar {type.Name}{PrintTextDirective("specifiedBy", "url", scalar.SpecifiedByUrl)}{CostPrinter.Print(type.Cost)}",
            ObjectType objectType => $"type {PrintComplexType(objectType)}",
            ComplexType interfaceType => $"interface {PrintComplexType(interfaceType)}",
            UnionType union => $"union {type.Name}{PrintMembers(union)}",
            EnumType enumType => $"enum {type.Name}{CostPrinter.Print(type.Cost)}{PrintBlock(enumType.Values.Values, value => value.Description, PrintEnumValue)}",
            InputObjectType input => $"input {type.Name}{(input.IsOneOf ? " @oneOf" : "")}{PrintBlock(input.Fields.Values, field => field.Description, PrintInputValue)}",
            _ => throw new ArgumentException($"{type} is no kind of type that can be defined.", nameof(type)),
        };
        return DescriptionPrinter.Print(type.Description) + definition;
    }

    /// <summary>Writes the definition of a directive.</summary>
    /// <param name="directive">The directive.</param>
    /// <returns>The text, with no line terminator at the end.</returns>
    public static string PrintDirective(DirectiveDefinition directive)
    {
        var description = DescriptionPrinter.Print(directive.Description);
        var arguments = PrintArguments(directive.Arguments.Values, "");
        var locations = string.Join(" | ", directive.Locations.Select(location => location.ToSpecificationName()));
        return $"{description}directive {directive}{arguments}{(directive.IsRepeatable ? " repeatable" : "")} on {locations}";
    }

    private static bool IsDefined(NamedType type) =>
        !IntrospectionTypes.IsIntrospectionType(type.Name) && SpecifiedScalars.All.All(scalar => scalar.Name != type.Name);

    private static string PrintSchemaDefinition(Schema schema)
    {
        var roots = Enum.GetValues<OperationType>()
            .Select(operation => (Operation: operation, Type: schema.GetRootType(operation)))
            .Where(root => root.Type is not null)
            .ToList();
        if (schema.Description is null && roots.All(root => root.Type!.Name == root.Operation.ToString()))
        {
            return "";
        }

        var lines = roots.Select(root => $"{Indentation}{NameOf(root.Operation)}: {root.Type}\n");
        return $"{DescriptionPrinter.Print(schema.Description)}schema {{\n{string.Concat(lines)}}}";
    }

    private static string NameOf(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    private static string PrintComplexType(ComplexType type)
    {
        var interfaces = type.Interfaces.Count == 0 ? "" : $" implements {string.Join(" & ", type.Interfaces)}";
        return $"{type.Name}{interfaces}{CostPrinter.Print(type.Cost)}{PrintBlock(type.Fields.Values, field => field.Description, PrintField)}";
    }

    private static string PrintMembers(UnionType union) => union.Types.Count == 0 ? "" : $" = {string.Join(" | ", union.Types)}";

    private static string PrintField(FieldDefinition field) =>
        $"{field.Name}{PrintArguments(field.Arguments.Values, Indentation)}: {field.Type}{PrintDeprecated(field.DeprecationReason)}{CostPrinter.Print(field.Cost)}{CostPrinter.Print(field.ListSize)}";

    private static string PrintEnumValue(EnumValueDefinition value) => value.Name + PrintDeprecated(value.DeprecationReason);

    private static string PrintInputValue(InputValueDefinition value)
    {
        var defaultValue = DefaultValueLiteral.Of(value) is { } literal ? $" = {Printer.Print(literal)}" : "";
        return $"{value.Name}: {value.Type}{defaultValue}{PrintDeprecated(value.DeprecationReason)}{CostPrinter.Print(value.Cost)}";
    }

    private static string PrintArguments(IEnumerable<InputValueDefinition> arguments, string indentation)
    {
        var list = arguments.ToList();
        if (list.Count == 0)
        {
            return "";
        }

        return list.All(argument => string.IsNullOrEmpty(argument.Description))
            ? $"({string.Join(", ", list.Select(PrintInputValue))})"
            : $"(\n{PrintLines(list, argument => argument.Description, PrintInputValue, indentation + Indentation)}\n{indentation})";
    }

    private static string PrintBlock<T>(IEnumerable<T> items, Func<T, string?> description, Func<T, string> print)
    {
        var lines = PrintLines(items, description, print, Indentation);
        return lines.Length == 0 ? "" : $" {{\n{lines}\n}}";
    }

    private static string PrintLines<T>(IEnumerable<T> items, Func<T, string?> description, Func<T, string> print, string indentation) =>
        string.Join('\n', items.Select((item, index) =>
            $"{DescriptionPrinter.Print(description(item), indentation, isFirst: index == 0)}{indentation}{print(item)}"));

    private static string PrintDeprecated(string? reason) => reason == SpecifiedDirectives.DefaultDeprecationReason
        ? " @deprecated"
        : PrintTextDirective("deprecated", "reason", reason);

    private static string PrintTextDirective(string name, string argument, string? text) => text is null
        ? ""
        : $" @{name}({argument}: {Printer.Print(new StringValueNode { Value = text })})";
}
