using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Oracle;

/// <summary>Items of a parent that are chosen by their row of the join entity.</summary>
internal static class LinqJoin
{
    public static Expression Where(DbContext context, Expression items, ParameterExpression parent, ISkipNavigation navigation, LambdaExpression condition)
    {
        var item = Expression.Parameter(navigation.TargetEntityType.ClrType, "item");
        var row = condition.Parameters[0];
        var isMet = Expression.AndAlso(Expression.AndAlso(LeadsTo(navigation.ForeignKey, parent), LeadsTo(navigation.Inverse.ForeignKey, item)), condition.Body);
        var rows = (IQueryable)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(row.Type).Invoke(context, null)!;
        var exists = Expression.Call(typeof(Queryable), nameof(Queryable.Any), [row.Type], rows.Expression, Expression.Quote(Expression.Lambda(isMet, row)));
        return Expression.Call(typeof(Queryable), nameof(Queryable.Where), [item.Type], items, Expression.Quote(Expression.Lambda(exists, item)));

        Expression LeadsTo(IForeignKey key, Expression entity) => Expression.Equal(
            Expression.Property(row, key.Properties[0].PropertyInfo!), Expression.Property(entity, key.PrincipalKey.Properties[0].PropertyInfo!));
    }
}
