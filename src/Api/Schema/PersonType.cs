using Contested.Domain.Actors;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Person"/> is shown.</summary>
public sealed class PersonType : ObjectType<Person>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Person> descriptor)
    {
        descriptor.Name("Person", "People");
        descriptor.ImplementsNode(person => person.Slug);
        descriptor.Field(person => person.Affiliation);
    }
}
