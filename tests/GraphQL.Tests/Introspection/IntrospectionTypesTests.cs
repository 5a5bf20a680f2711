using Contested.GraphQL.Language;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Tests.Introspection;

public sealed class IntrospectionTypesTests
{
    [Theory]
    [InlineData("__Schema", "description: String", "types: [__Type!]!", "queryType: __Type!", "mutationType: __Type", "subscriptionType: __Type", "directives: [__Directive!]!")]
    [InlineData("__Type", "kind: __TypeKind!", "name: String", "description: String", "specifiedByURL: String", "fields(includeDeprecated: Boolean! = false): [__Field!]", "interfaces: [__Type!]", "possibleTypes: [__Type!]", "enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]", "inputFields(includeDeprecated: Boolean! = false): [__InputValue!]", "ofType: __Type", "isOneOf: Boolean")]
    [InlineData("__Field", "name: String!", "description: String", "args(includeDeprecated: Boolean! = false): [__InputValue!]!", "type: __Type!", "isDeprecated: Boolean!", "deprecationReason: String")]
    [InlineData("__InputValue", "name: String!", "description: String", "type: __Type!", "defaultValue: String", "isDeprecated: Boolean!", "deprecationReason: String")]
    [InlineData("__EnumValue", "name: String!", "description: String", "isDeprecated: Boolean!", "deprecationReason: String")]
    [InlineData("__Directive", "name: String!", "description: String", "isRepeatable: Boolean!", "locations: [__DirectiveLocation!]!", "args(includeDeprecated: Boolean! = false): [__InputValue!]!")]
    public void Fields_Should_BeThoseOfTheSpecification_When_TypeIsAnObject(string typeName, params string[] expected)
    {
        var type = IntrospectionTypes.All.OfType<ObjectType>().Single(type => type.Name == typeName);

        type.Fields.Values.Select(Signature).ShouldBe(expected);
    }

    [Fact]
    public void Values_Should_BeThoseOfTheSpecification_When_TypeIsAnEnum()
    {
        IntrospectionTypes.TypeKind.Values.Keys.ShouldBe(["SCALAR", "OBJECT", "INTERFACE", "UNION", "ENUM", "INPUT_OBJECT", "LIST", "NON_NULL"]);
        IntrospectionTypes.DirectiveLocation.Values.Values.Select(value => value.Value).ShouldBe(Enum.GetValues<DirectiveLocation>().Cast<object>());
    }

    [Fact]
    public void Descriptions_Should_BeEverywhere_When_TypesAreOfIntrospection()
    {
        foreach (var type in IntrospectionTypes.All)
        {
            type.Description.ShouldNotBeNullOrWhiteSpace(type.Name);
            (type as EnumType)?.Values.Values.ShouldAllBe(value => !string.IsNullOrWhiteSpace(value.Description));
            (type as ObjectType)?.Fields.Values.ShouldAllBe(field => !string.IsNullOrWhiteSpace(field.Description));
        }
    }

    [Fact]
    public void Types_Should_HoldIntrospection_When_SchemaIsMadeByCode()
    {
        var schema = new Schema(new ObjectType("Query", () => [new("a", SpecifiedScalars.Int)]));

        IntrospectionTypes.All.ShouldAllBe(type => ReferenceEquals(schema.Types[type.Name], type));
    }

    [Theory]
    [InlineData("__Type", true)]
    [InlineData("__DirectiveLocation", true)]
    [InlineData("__type", false)]
    [InlineData("__Own", false)]
    [InlineData("Query", false)]
    public void IsIntrospectionType_Should_KnowTheNames_When_Asked(string name, bool expected) =>
        IntrospectionTypes.IsIntrospectionType(name).ShouldBe(expected);

    [Fact]
    public void MetaFields_Should_HaveTheirSignatures_When_Asked()
    {
        Signature(MetaFields.Schema).ShouldBe("__schema: __Schema!");
        Signature(MetaFields.Type).ShouldBe("__type(name: String!): __Type");
        Signature(MetaFields.TypeName).ShouldBe("__typename: String!");
    }

    private static string Signature(FieldDefinition field)
    {
        var arguments = field.Arguments.Values.Select(argument => DefaultValueLiteral.Of(argument) is { } literal
            ? $"{argument.Name}: {argument.Type} = {Printer.Print(literal)}"
            : $"{argument.Name}: {argument.Type}");
        return $"{field.Name}{(field.Arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})")}: {field.Type}";
    }
}
