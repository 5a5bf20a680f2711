using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;

namespace Contested.Api.Tests.Schema;

/// <summary>Takes a document of type definitions apart, so that two can be compared part by part.</summary>
internal static class SchemaParts
{
    /// <summary>Gives every type, interface of a type, field, argument, input field and enum value, each in a line of its own.</summary>
    public static IEnumerable<string> Of(string document) => Parser.Parse(document).Definitions.OfType<TypeDefinitionNode>().SelectMany(Of);

    private static IEnumerable<string> Of(TypeDefinitionNode type)
    {
        var name = type.Name.Value;
        var parts = type switch
        {
            ObjectTypeDefinitionNode node => Interfaces(name, node.Interfaces).Concat(node.Fields.SelectMany(field => Of(name, field))),
            InterfaceTypeDefinitionNode node => Interfaces(name, node.Interfaces).Concat(node.Fields.SelectMany(field => Of(name, field))),
            InputObjectTypeDefinitionNode node => node.Fields.Select(field => $"{name}.{Of(field)}"),
            UnionTypeDefinitionNode node => node.Types.Select(member => $"{name} has {member.Name.Value}"),
            EnumTypeDefinitionNode node => node.Values.Select(value => $"{name}.{value.Name.Value}"),
            _ => [],
        };
        return parts.Prepend($"{type.Kind} {name}");
    }

    private static IEnumerable<string> Interfaces(string name, IEnumerable<NamedTypeNode> interfaces) =>
        interfaces.Select(implemented => $"{name} implements {implemented.Name.Value}");

    private static IEnumerable<string> Of(string type, FieldDefinitionNode field) =>
    [
        $"{type}.{field.Name.Value}: {Printer.Print(field.Type)}",
        .. field.Arguments.Select(argument => $"{type}.{field.Name.Value}({Of(argument)})"),
    ];

    private static string Of(InputValueDefinitionNode input) =>
        $"{input.Name.Value}: {Printer.Print(input.Type)}{(input.DefaultValue is { } value ? $" = {Printer.Print(value)}" : "")}";
}
