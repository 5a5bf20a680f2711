using GraphQL.Types;
using static Contested.Bench.GraphQLNet.Define;

namespace Contested.Bench.GraphQLNet.Inputs;

/// <summary>The input types of the schema.</summary>
internal sealed class InputTypes
{
    public InputTypes()
    {
        var day = Input<DateFilter>("LocalDateOperationInput", type => type.Field(filter => filter.Gte, nullable: true));
        var measure = Input<MeasureFilter>("MeasureOperationInput", type => type.Field(filter => filter.Eq, nullable: true));
        var number = Input<IntFilter>("IntOperationInput", type => type.Field(filter => filter.Gte, nullable: true));
        var text = Input<StringFilter>("StringOperationInput", type => type.Field(filter => filter.Eq, nullable: true));
        var actor = Input<ActorFilter>("ActorFilterInput", type => type.Field("slug", text));
        var quantity = Input<QuantityFilter>("QuantityFilterInput", type => type.Field("low", number));
        ClaimFilter = Input<ClaimFilter>("ClaimFilterInput", type =>
        {
            type.Field("measure", measure);
            type.Field("quantity", quantity);
            type.Field("claimant", actor);
            type.Field("occurredOn", day);
        });
        var claims = Input<ClaimsFilter>("ClaimsFilterInput", type => type.Field("some", ClaimFilter));
        EngagementFilter = Input<EngagementFilter>("EngagementFilterInput", type =>
        {
            type.Field("startDate", day);
            type.Field("claims", claims);
        });
        EngagementSort = new ListGraphType(new NonNullGraphType(
            Input<EngagementSort>("EngagementSortInput", type => type.Field(sort => sort.StartDate, nullable: true))));
        ClaimSort = new ListGraphType(new NonNullGraphType(Input<ClaimSort>("ClaimSortInput", type => type.Field(sort => sort.OccurredOn, nullable: true))));
    }

    public IGraphType EngagementFilter { get; }

    public IGraphType EngagementSort { get; }

    public IGraphType ClaimFilter { get; }

    public IGraphType ClaimSort { get; }
}
