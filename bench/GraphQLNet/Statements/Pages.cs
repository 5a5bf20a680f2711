using System.Linq.Expressions;
using Contested.Bench.GraphQLNet.Inputs;
using Contested.Bench.GraphQLNet.Rows;
using Contested.Domain.Claims;
using Contested.Domain.Engagements;
using Contested.Domain.Persistence;

namespace Contested.Bench.GraphQLNet.Statements;

/// <summary>The statements for pages of what conditions select.</summary>
internal static class Pages
{
    /// <summary>A page of engagements.</summary>
    public static IQueryable<EngagementRow> Engagements(ContestedDbContext database, EngagementFilter? where, EngagementSort? order, int first)
    {
        IQueryable<Engagement> engagements = database.Engagements;
        if (where?.StartDate?.Gte is { } from)
        {
            engagements = engagements.Where(engagement => engagement.StartDate >= from);
        }

        if (where?.Claims?.Some is { } some)
        {
            var claimed = Meeting(some, database.Claims).Select(claim => claim.EngagementId);
            engagements = engagements.Where(engagement => claimed.Contains(engagement.Id));
        }

        var haveStart = where?.StartDate?.Gte is not null;
        return InOrder(engagements, order?.StartDate, engagement => engagement.StartDate, haveStart, engagement => engagement.Id)
            .Take(first)
            .Select(Projections.Engagements);
    }

    /// <summary>A page of claims.</summary>
    public static IQueryable<ClaimRow> Claims(ContestedDbContext database, ClaimFilter? where, ClaimSort? order, int first, bool withRelations)
    {
        var claims = where is null ? database.Claims : Meeting(where, database.Claims);
        var haveDay = where?.OccurredOn?.Gte is not null;
        return InOrder(claims, order?.OccurredOn, claim => claim.OccurredOn, haveDay, claim => claim.Id)
            .Take(first)
            .Select(withRelations ? Projections.ClaimsWithRelations : Projections.Claims);
    }

    private static IQueryable<Claim> Meeting(ClaimFilter filter, IQueryable<Claim> claims)
    {
        if (filter.Measure?.Eq is { } measure)
        {
            claims = claims.Where(claim => claim.Measure == measure);
        }

        if (filter.Quantity?.Low?.Gte is { } low)
        {
            claims = claims.Where(claim => claim.Quantity!.Low >= low);
        }

        if (filter.Claimant?.Slug?.Eq is { } claimant)
        {
            claims = claims.Where(claim => claim.Claimant!.Slug == claimant);
        }

        if (filter.OccurredOn?.Gte is { } from)
        {
            claims = claims.Where(claim => claim.OccurredOn >= from);
        }

        return claims;
    }

    /// <summary>Orders rows by a day, those without one last on both databases, and by their keys.</summary>
    private static IQueryable<T> InOrder<T>(
        IQueryable<T> rows, SortEnumType? direction, Expression<Func<T, DateOnly?>> day, bool haveDay, Expression<Func<T, int>> key)
    {
        if (direction is null)
        {
            return rows.OrderBy(key);
        }

        // No index gives this order, so it is left out where all rows have a day.
        var isMissing = Expression.Lambda<Func<T, bool>>(Expression.Equal(day.Body, Expression.Constant(null, typeof(DateOnly?))), day.Parameters);
        return (haveDay, direction) switch
        {
            (true, SortEnumType.Asc) => rows.OrderBy(day).ThenBy(key),
            (true, _) => rows.OrderByDescending(day).ThenBy(key),
            (false, SortEnumType.Asc) => rows.OrderBy(isMissing).ThenBy(day).ThenBy(key),
            (false, _) => rows.OrderBy(isMissing).ThenByDescending(day).ThenBy(key),
        };
    }
}
