using Contested.GraphQL.EntityFrameworkCore.Tests.Library;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Bindings;

public sealed class ModelBinderTests
{
    [Fact]
    public void Bind_Should_Fail_When_AnEnumIsKeptInNoOrder()
    {
        using var context = new TextContext(new DbContextOptionsBuilder<TextContext>().UseSqlite("Data Source=:memory:").Options);
        var binder = new ModelBinder(context.Model);

        binder.Bind(typeof(Volume), typeof(Volume).GetProperty(nameof(Volume.Genre))!).ShouldBeOfType<ColumnBinding>();
        Should.Throw<NotSupportedException>(() => binder.Bind(typeof(Volume), typeof(Volume).GetProperty(nameof(Volume.Condition))!))
            .Message.ShouldBe("Volume.Condition is an enum that the database keeps as String; keep it as Int32, so that it sorts in the order of its declaration.");
    }

    private sealed class Volume
    {
        public int Id { get; set; }

        public Genre Genre { get; set; }

        public Condition? Condition { get; set; }
    }

    private sealed class TextContext(DbContextOptions<TextContext> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Volume>().Property(volume => volume.Condition).HasConversion<string>();
    }
}
