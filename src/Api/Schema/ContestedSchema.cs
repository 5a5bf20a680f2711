using Contested.Domain.Persistence;
using Contested.GraphQL.EntityFrameworkCore.Building;
using Contested.GraphQL.EntityFrameworkCore.Definitions;
using Microsoft.Extensions.Options;

namespace Contested.Api.Schema;

/// <summary>The schema of the API.</summary>
public static class ContestedSchema
{
    /// <summary>Makes the schema over the model of the dataset.</summary>
    /// <param name="services">The services, which give a context, and may give <see cref="EntitySchemaOptions"/>.</param>
    public static GraphQL.Types.Schema Create(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        var model = scope.ServiceProvider.GetRequiredService<ContestedDbContext>().Model;
        return new EntitySchemaBuilder(model, services.GetService<IOptions<EntitySchemaOptions>>()?.Value)
            .AddQueryType<ContestedQueryType>()
            .AddType<EngagementType>()
            .AddType<SideType>()
            .AddType<ParticipationType>()
            .AddType<ActorType>()
            .AddType<BelligerentType>()
            .AddType<UnitType>()
            .AddType<PersonType>()
            .AddType<OrganizationType>()
            .AddType<PlaceType>()
            .AddType<DocumentType>()
            .AddType<ListingType>()
            .AddType<IdentifierType>()
            .AddType<PartialDateType>()
            .AddType<ClaimType>()
            .AddType<ClaimRelationType>()
            .AddType<QuantityType>()
            .AddType<CitationType>()
            .AddType<TallyType>()
            .AddType<IntervalType>()
            .AddType<DerivedFigureType>()
            .AddType<ClusterType>()
            .AddType<ClaimPairType>()
            .AddType<ReferenceType>()
            .AddType<DatasetType>()
            .AddType<ReleaseType>()
            .AddType<ChangeType>()
            .AddType<ChangedFieldType>()
            .AddType<CoverageType>()
            .Build("Who claims what about a battle, and on whose word.");
    }
}
