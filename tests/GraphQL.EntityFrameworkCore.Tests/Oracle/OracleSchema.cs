using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Oracle;

/// <summary>Schemas that are executed field by field.</summary>
internal static class OracleSchema
{
    /// <summary>Takes the plans of a schema away, so that its fields run their statements one at a time.</summary>
    public static Types.Schema WithoutPlans(Types.Schema schema) =>
        new(schema.QueryType!, types: schema.Types.Values, directives: schema.Directives.Values);

    /// <summary>Has EF Core answer all fields of a schema that read the database, through LINQ.</summary>
    public static Types.Schema ThroughLinq(Types.Schema schema, IModel model)
    {
        var definitions = Tests.Schema.LibrarySchema.Definitions;
        var resolvers = new LinqResolvers(new SchemaModel(model, definitions, new EntitySchemaOptions()));
        var resolver = typeof(FieldDefinition).GetProperty(nameof(FieldDefinition.Resolver))!;
        foreach (var field in schema.Types.Values.OfType<ComplexType>().SelectMany(type => type.Fields.Values))
        {
            if (field.Source is FieldSource source)
            {
                resolver.SetValue(field, resolvers.For(source));
            }
        }

        return WithoutPlans(schema);
    }
}
