using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Oracle;

/// <summary>Items of a parent that are chosen by their row of the join entity.</summary>
internal static class LinqJoin
{
    /// <remarks>A join, since SQLite has no APPLY, which a condition on the parent inside one on the items would take.</remarks>
    public static Expression Items(DbContext context, Expression parent, ISkipNavigation navigation, LambdaExpression condition)
    {
        var row = condition.Parameters[0];
        var item = Expression.Parameter(navigation.TargetEntityType.ClrType, "item");
        var (toParent, toItem) = (navigation.ForeignKey, navigation.Inverse.ForeignKey);
        var isOfParent = Expression.Lambda(Expression.Equal(Dependent(toParent), Principal(toParent, parent)), row);
        return Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Join),
            [row.Type, item.Type, Dependent(toItem).Type, item.Type],
            Where(Where(Rows(context, row.Type), condition), isOfParent),
            Rows(context, item.Type),
            Expression.Quote(Expression.Lambda(Dependent(toItem), row)),
            Expression.Quote(Expression.Lambda(Principal(toItem, item), item)),
            Expression.Quote(Expression.Lambda(item, row, item)));

        Expression Dependent(IForeignKey key) => Expression.Property(row, key.Properties[0].PropertyInfo!);

        static Expression Principal(IForeignKey key, Expression entity) => Expression.Property(entity, key.PrincipalKey.Properties[0].PropertyInfo!);
    }

    private static Expression Rows(DbContext context, Type type) =>
        ((IQueryable)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type).Invoke(context, null)!).Expression;

    private static MethodCallExpression Where(Expression rows, LambdaExpression condition) =>
        Expression.Call(typeof(Queryable), nameof(Queryable.Where), [condition.Parameters[0].Type], rows, Expression.Quote(condition));
}
