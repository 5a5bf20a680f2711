using Contested.Bench.GraphQLNet.Execution;
using Contested.Bench.GraphQLNet.Inputs;
using Contested.Bench.GraphQLNet.Rows;
using Contested.Bench.GraphQLNet.Statements;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using static Contested.Bench.GraphQLNet.Define;

namespace Contested.Bench.GraphQLNet;

/// <summary>The part of the API's schema that the queries of the benchmark use.</summary>
internal sealed class ContestedSchema : Schema
{
    private readonly CompiledStatements _statements = new();

    public ContestedSchema()
    {
        RegisterTypeMapping(typeof(DateOnly), typeof(LocalDateType));
        var actor = Object<ActorRow>("Actor", type =>
        {
            type.Field(row => row.Slug);
            type.Field(row => row.Name);
        });
        var side = Side(actor);
        var claim = Claim(actor, side);
        var claims = Connection("ClaimsConnection", claim);
        var engagement = Engagement(side, claims);
        Query = Root(engagement, Connection("EngagementsConnection", engagement), claims);
    }

    private ObjectGraphType<SideRow> Side(IGraphType actor)
    {
        var participation = Object<ParticipationRow>("Participation", type =>
        {
            type.Field(row => row.Role);
            type.Field("actor", new NonNullGraphType(actor)).Resolve(field => field.Source.Actor);
        });
        return Object<SideRow>("Side", type =>
        {
            type.Field(row => row.Ordinal);
            type.Field(row => row.Name);
            type.Field("participations", ListOf(participation))
                .Resolve(field => RequestData.Load(field, field.Source.Id, _statements.Participations, row => row.SideId));
        });
    }

    private ObjectGraphType<ClaimRow> Claim(IGraphType actor, IGraphType side)
    {
        var quantity = Object<QuantityRow>("Quantity", type =>
        {
            type.Field(row => row.Low, nullable: true);
            type.Field(row => row.High, nullable: true);
            type.Field(row => row.Verbatim);
        });
        var reference = Object<ReferenceRow>("Reference", type =>
        {
            type.Field(row => row.Slug);
            type.Field(row => row.Title);
            type.Field(row => row.Publisher, nullable: true);
            type.Field(row => row.PublishedOn, nullable: true);
        });
        var citation = Object<CitationRow>("Citation", type =>
        {
            type.Field(row => row.Marker);
            type.Field("reference", new NonNullGraphType(reference)).Resolve(field => field.Source.Reference);
        });
        return Object<ClaimRow>("Claim", type =>
        {
            type.Field(row => row.Slug);
            type.Field(row => row.Kind);
            type.Field(row => row.Measure, nullable: true);
            type.Field("quantity", quantity).Resolve(field => field.Source.Quantity);
            type.Field(row => row.IsPartial);
            type.Field(row => row.Statement);
            type.Field(row => row.OccurredOn, nullable: true);
            type.Field("claimant", actor).Resolve(field => field.Source.Claimant);
            type.Field("side", side).Resolve(field => field.Source.Side);
            type.Field("citations", ListOf(citation))
                .Resolve(field => RequestData.Load(field, field.Source.Id, _statements.Citations, row => row.ClaimId));
        });
    }

    private ObjectGraphType<EngagementRow> Engagement(IGraphType side, IGraphType claims)
    {
        var place = Object<PlaceRow>("Place", type => type.Field(row => row.Name));
        return Object<EngagementRow>("Engagement", type =>
        {
            type.Field(row => row.Slug);
            type.Field(row => row.Name);
            type.Field(row => row.Kind);
            type.Field(row => row.StartDate, nullable: true);
            type.Field(row => row.EndDate, nullable: true);
            type.Field("place", place).Resolve(field => field.Source.Place);
            type.Field("sides", ListOf(side))
                .Resolve(field => RequestData.Load(field, field.Source.Id, _statements.Sides, row => row.EngagementId));
            type.Field("claims", claims).First().Resolve(field => ClaimsAbout(field.Source.Id, field.First()));
        });
    }

    private Connection<ClaimRow> ClaimsAbout(int engagement, int first) => new(nodes => Task.FromResult<object?>(RequestData.Load(
        nodes,
        engagement,
        nodes.AsksFor("claimant", "side") ? _statements.ClaimsWithRelations : _statements.Claims,
        row => row.EngagementId,
        first)));

    private ObjectGraphType Root(IGraphType engagement, IGraphType engagements, IGraphType claims)
    {
        var inputs = new InputTypes();
        var query = new ObjectGraphType { Name = "Query" };
        query.Field("engagement", engagement)
            .Argument<string>("slug")
            .ResolveAsync(async field => await _statements.Engagement(
                RequestData.Of(field).Database, field.GetArgument<string>("slug"), field.CancellationToken));
        query.Field("engagements", engagements)
            .First()
            .Argument(inputs.EngagementFilter, "where")
            .Argument(inputs.EngagementSort, "order")
            .Resolve(field =>
            {
                var (where, order, first) = (field.GetArgument<EngagementFilter?>("where"), field.GetArgument<EngagementSort[]?>("order"), field.First());
                return new Connection<EngagementRow>(async nodes => await Pages
                    .Engagements(RequestData.Of(nodes).Database, where, order?.FirstOrDefault(), first)
                    .ToListAsync(nodes.CancellationToken));
            });
        query.Field("claims", claims)
            .First()
            .Argument(inputs.ClaimFilter, "where")
            .Argument(inputs.ClaimSort, "order")
            .Resolve(field =>
            {
                var (where, order, first) = (field.GetArgument<ClaimFilter?>("where"), field.GetArgument<ClaimSort[]?>("order"), field.First());
                return new Connection<ClaimRow>(async nodes => await Pages
                    .Claims(RequestData.Of(nodes).Database, where, order?.FirstOrDefault(), first, nodes.AsksFor("claimant", "side"))
                    .ToListAsync(nodes.CancellationToken));
            });
        return query;
    }
}
