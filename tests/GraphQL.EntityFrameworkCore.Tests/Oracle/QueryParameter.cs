using System.Linq.Expressions;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Oracle;

/// <summary>Puts a value into an expression so that EF Core sends it as a parameter and knows the expression again.</summary>
internal static class QueryParameter
{
    public static Expression Of(object? value, Type type) =>
        Expression.Property(Expression.Constant(Activator.CreateInstance(typeof(Holder<>).MakeGenericType(type), value)), nameof(Holder<>.Value));

    private sealed class Holder<T>(T value)
    {
        public T Value { get; } = value;
    }
}
