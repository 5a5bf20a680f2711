using System.Linq.Expressions;

namespace Contested.GraphQL.EntityFrameworkCore;

/// <summary>What items are sorted by where the client does not say.</summary>
internal sealed record DefaultSort(LambdaExpression Value, bool IsDescending);
