package org.adderlang.library.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.adderlang.library.LibraryContext;
import org.junit.jupiter.api.Test;

class GameHelpersTest {
    @Test
    void timer() {
        var timer = TimerLibrary.create();
        TimerLibrary.start(timer, 0);
        assertFalse(TimerLibrary.isRunning(timer));
        TimerLibrary.start(timer, 3);
        assertFalse(TimerLibrary.update(timer));
        assertEquals(33, TimerLibrary.progress(timer));
        assertEquals(2, TimerLibrary.remaining(timer));
        TimerLibrary.update(timer);
        assertTrue(TimerLibrary.update(timer));
        assertTrue(TimerLibrary.isExpired(timer));
        TimerLibrary.startRepeating(timer, 1);
        assertTrue(TimerLibrary.update(timer));
        assertTrue(TimerLibrary.update(timer));
        assertEquals(0, TimerLibrary.elapsed(timer));
        assertEquals(0, TimerLibrary.duration(null));
    }

    @Test
    void tween() {
        var tween = TweenLibrary.create();
        TweenLibrary.start(tween, 10, 20, 4, 0);
        TweenLibrary.update(tween);
        assertEquals(12.5, TweenLibrary.value(tween));
        assertEquals(13, TweenLibrary.valueI64(tween), "halves away from zero");
        TweenLibrary.pause(tween);
        assertFalse(TweenLibrary.update(tween));
        assertFalse(TweenLibrary.isRunning(tween));
        TweenLibrary.resume(tween);
        TweenLibrary.update(tween);
        TweenLibrary.update(tween);
        assertTrue(TweenLibrary.update(tween));
        assertTrue(TweenLibrary.isComplete(tween));
        assertEquals(20, TweenLibrary.value(tween));
        assertEquals(-3, TweenLibrary.lerpI64(-5, 0, 0.5));
        assertEquals(0.25, TweenLibrary.ease(0.5, 1));
        assertEquals(1, TweenLibrary.ease(7, 13));
        assertEquals(0.5, TweenLibrary.ease(0.5, 99));
    }

    @Test
    void smoothValue() {
        var value = SmoothValueLibrary.create(0, 5);
        assertEquals(0.999, SmoothValueLibrary.smoothing(value));
        SmoothValueLibrary.setSmoothing(value, 0.5);
        SmoothValueLibrary.setTarget(value, 8);
        SmoothValueLibrary.update(value);
        assertEquals(4, SmoothValueLibrary.value(value));
        assertEquals(4, SmoothValueLibrary.velocity(value));
        for (int i = 0; i < 20; i++) {
            SmoothValueLibrary.update(value);
        }
        assertEquals(8, SmoothValueLibrary.value(value));
        assertTrue(SmoothValueLibrary.atTarget(null));
    }

    @Test
    void stateMachine() {
        var machine = StateMachineLibrary.create();
        assertEquals(-1, StateMachineLibrary.current(machine));
        assertTrue(StateMachineLibrary.addState(machine, 0));
        assertTrue(StateMachineLibrary.addState(machine, 31));
        assertFalse(StateMachineLibrary.addState(machine, 31));
        assertFalse(StateMachineLibrary.addState(machine, 32));
        assertFalse(StateMachineLibrary.setInitial(machine, 5));
        assertTrue(StateMachineLibrary.setInitial(machine, 0));
        StateMachineLibrary.clearFlags(machine);
        assertTrue(StateMachineLibrary.transition(machine, 0));
        assertFalse(StateMachineLibrary.justEntered(machine));
        assertTrue(StateMachineLibrary.transition(machine, 31));
        assertTrue(StateMachineLibrary.justExited(machine));
        assertEquals(0, StateMachineLibrary.previous(machine));
        StateMachineLibrary.update(machine);
        assertEquals(1, StateMachineLibrary.framesInState(machine));
        assertEquals(2, StateMachineLibrary.stateCount(machine));
    }

    @Test
    void buttonGroup() {
        var group = ButtonGroupLibrary.create();
        for (int id = 10; id < 13; id++) {
            assertTrue(ButtonGroupLibrary.add(group, id));
        }
        assertFalse(ButtonGroupLibrary.add(group, 10));
        assertEquals(10, ButtonGroupLibrary.selectNext(group));
        assertEquals(12, ButtonGroupLibrary.selectPrev(group));
        assertFalse(ButtonGroupLibrary.select(group, 99));
        assertTrue(ButtonGroupLibrary.remove(group, 12));
        assertEquals(-1, ButtonGroupLibrary.selected(group));
        assertEquals(11, ButtonGroupLibrary.getAt(group, 1));
        assertEquals(-1, ButtonGroupLibrary.getAt(group, 2));
        assertTrue(ButtonGroupLibrary.selectionChanged(group));
    }

    @Test
    void objectPoolGivesTheLastFreedSlotFirst() {
        var pool = ObjectPoolLibrary.create(3);
        assertEquals(0, ObjectPoolLibrary.acquire(pool));
        assertEquals(1, ObjectPoolLibrary.acquire(pool));
        assertTrue(ObjectPoolLibrary.setData(pool, 1, 7));
        assertTrue(ObjectPoolLibrary.release(pool, 0));
        assertFalse(ObjectPoolLibrary.release(pool, 0));
        assertEquals(1, ObjectPoolLibrary.firstActive(pool));
        assertEquals(-1, ObjectPoolLibrary.nextActive(pool, 1));
        assertEquals(0, ObjectPoolLibrary.acquire(pool));
        assertEquals(2, ObjectPoolLibrary.acquire(pool));
        assertEquals(-1, ObjectPoolLibrary.acquire(pool));
        assertTrue(ObjectPoolLibrary.isFull(pool));
        assertEquals(7, ObjectPoolLibrary.getData(pool, 1));
        assertEquals(4096, ObjectPoolLibrary.capacity(ObjectPoolLibrary.create(1 << 20)));
    }

    @Test
    void grid() {
        var grid = Grid2DLibrary.create(3, 2, 5);
        Grid2DLibrary.set(grid, 2, 1, 9);
        Grid2DLibrary.set(grid, 3, 0, 9);
        assertEquals(9, Grid2DLibrary.get(grid, 2, 1));
        assertEquals(0, Grid2DLibrary.get(grid, 0, -1));
        assertEquals(5, Grid2DLibrary.count(grid, 5));
        assertEquals(5, Grid2DLibrary.replace(grid, 5, 1));
        assertFalse(Grid2DLibrary.copyFrom(grid, Grid2DLibrary.create(2, 3, 0)));
        assertNull(Grid2DLibrary.create(0, 5, 0));
        assertNull(Grid2DLibrary.create(Long.MAX_VALUE, 2, 0));
    }

    @Test
    void collisions() {
        assertFalse(CollisionLibrary.rectsOverlap(0, 0, 1, 1, 1, 0, 1, 1));
        assertTrue(CollisionLibrary.pointInRect(0, 0, 0, 0, 1, 1));
        assertFalse(CollisionLibrary.circlesOverlap(0, 0, 1, 2, 0, 1));
        assertTrue(CollisionLibrary.circleMeetsRect(0, 0, 1.1, 1, -5, 3, 10));
        assertEquals(5, CollisionLibrary.distance(0, 0, 3, 4));
        var rect = CollisionRectLibrary.create(0, 0, 10, -1);
        assertEquals(0, CollisionRectLibrary.height(rect));
        CollisionRectLibrary.setSize(rect, 10, 10);
        var other = CollisionRectLibrary.create(8, -4, 10, 10);
        assertEquals(2, CollisionRectLibrary.overlapX(rect, other));
        assertEquals(-6, CollisionRectLibrary.overlapY(rect, other));
        CollisionRectLibrary.expand(rect, -6);
        assertEquals(0, CollisionRectLibrary.width(rect));
    }

    @Test
    void physics() {
        var world = WorldLibrary.create(0, 10);
        var ball = BodyLibrary.create(0, 0, 1, 1, 2);
        var floor = BodyLibrary.create(-5, 1.05, 10, 1, 0);
        WorldLibrary.add(world, ball);
        WorldLibrary.add(world, floor);
        BodyLibrary.applyForce(ball, 4, 0);
        WorldLibrary.step(world, 0.1);
        assertEquals(0.2, BodyLibrary.vX(ball), 0.2, "slowed by friction at most");
        assertEquals(-0.5, BodyLibrary.vY(ball), 1e-12, "half of the speed comes back");
        assertTrue(BodyLibrary.isStatic(floor));
        WorldLibrary.remove(world, ball);
        assertEquals(1, WorldLibrary.bodyCount(world));
    }

    @Test
    void pathFollower() {
        var path = PathFollowerLibrary.create();
        PathFollowerLibrary.addPoint(path, 0, 0);
        PathFollowerLibrary.addPoint(path, 100_000, 0);
        PathFollowerLibrary.addPoint(path, 100_000, 100_000);
        PathFollowerLibrary.start(path);
        PathFollowerLibrary.update(path, 1500);
        assertEquals(100_000, PathFollowerLibrary.x(path));
        assertEquals(50_000, PathFollowerLibrary.y(path));
        assertEquals(90_000, PathFollowerLibrary.angle(path));
        assertEquals(750, PathFollowerLibrary.progress(path));
        PathFollowerLibrary.update(path, 1000);
        assertTrue(PathFollowerLibrary.isFinished(path));
        PathFollowerLibrary.stop(path);
        PathFollowerLibrary.setMode(path, 2);
        PathFollowerLibrary.start(path);
        PathFollowerLibrary.update(path, 2500);
        assertEquals(270_000, PathFollowerLibrary.angle(path));
        assertEquals(50_000, PathFollowerLibrary.y(path));
        PathFollowerLibrary.setProgress(path, 250);
        assertEquals(50_000, PathFollowerLibrary.x(path));
    }

    @Test
    void quadtree() {
        var tree = QuadtreeLibrary.create(0, 0, 100, 100);
        for (int i = 0; i < 12; i++) {
            assertTrue(QuadtreeLibrary.insert(tree, i, 5 + i * 8, 5 + i * 8, 4, 4));
        }
        assertFalse(QuadtreeLibrary.insert(tree, 99, 500, 500, 4, 4));
        assertEquals(2, QuadtreeLibrary.queryRect(tree, 0, 0, 15, 15));
        assertEquals(0, QuadtreeLibrary.getResult(tree, 0));
        assertEquals(-1, QuadtreeLibrary.getResult(tree, 2));
        assertTrue(QuadtreeLibrary.update(tree, 0, 90, 10, 4, 4));
        assertEquals(1, QuadtreeLibrary.queryPoint(tree, 90, 10, 3));
        assertTrue(QuadtreeLibrary.remove(tree, 0));
        assertFalse(QuadtreeLibrary.remove(tree, 0));
        assertEquals(11, QuadtreeLibrary.itemCount(tree));
        assertTrue(QuadtreeLibrary.getPairs(tree) > 0);
        assertEquals(-1, QuadtreeLibrary.pairFirst(tree, 1024));
    }

    @Test
    void screenEffects() {
        try (var context = LibraryContext.sandboxed()) {
            var effects = ScreenFxLibrary.create(context.program());
            ScreenFxLibrary.flash(effects, 0xFF000080L, 100);
            ScreenFxLibrary.update(effects, 50);
            assertEquals(64, ScreenFxLibrary.overlayAlpha(effects));
            assertEquals(0xFF000000L, ScreenFxLibrary.overlayColor(effects));
            ScreenFxLibrary.fadeOut(effects, 0x000000FFL, 100);
            ScreenFxLibrary.update(effects, 49);
            assertEquals(124, ScreenFxLibrary.overlayAlpha(effects));
            ScreenFxLibrary.update(effects, 10);
            assertFalse(ScreenFxLibrary.isTypeActive(effects, 2));
            ScreenFxLibrary.shake(effects, 1000, 100, 0);
            ScreenFxLibrary.update(effects, 1);
            // The first number of the generator: (12345 * 1103515245 + 12345) >> 16 & 0x7fff, % 2001 - 1000.
            assertEquals((12345L * 1103515245 + 12345 >> 16 & 0x7FFF) % 2001 - 1000, ScreenFxLibrary.shakeX(effects));
            ScreenFxLibrary.cancelAll(effects);
            assertFalse(ScreenFxLibrary.isActive(effects));
        }
    }

    @Test
    void spriteAnimation() {
        var animation = SpriteAnimationLibrary.create();
        SpriteAnimationLibrary.setup(animation, 2, 4, 1);
        SpriteAnimationLibrary.setPingPong(animation, true);
        SpriteAnimationLibrary.play(animation);
        var shown = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            shown.append(SpriteAnimationLibrary.frame(animation));
            SpriteAnimationLibrary.update(animation);
        }
        assertEquals("23432343", shown.toString());
        SpriteAnimationLibrary.setPingPong(animation, false);
        SpriteAnimationLibrary.setLoop(animation, false);
        SpriteAnimationLibrary.play(animation);
        assertFalse(SpriteAnimationLibrary.update(animation));
        assertFalse(SpriteAnimationLibrary.update(animation));
        assertTrue(SpriteAnimationLibrary.update(animation));
        assertEquals(4, SpriteAnimationLibrary.frame(animation));
        assertEquals(100, SpriteAnimationLibrary.progress(animation));
        assertEquals(1, SpriteAnimationLibrary.speed(null));
    }

    @Test
    void particles() {
        try (var context = LibraryContext.sandboxed()) {
            var emitter = ParticleEmitterLibrary.create(context.program(), 5);
            ParticleEmitterLibrary.setLifetime(emitter, 2, 2);
            ParticleEmitterLibrary.burst(emitter, 100);
            assertEquals(5, ParticleEmitterLibrary.count(emitter));
            ParticleEmitterLibrary.update(emitter);
            assertTrue(ParticleEmitterLibrary.get(emitter, 4, null, null, null, null));
            assertFalse(ParticleEmitterLibrary.get(emitter, 5, null, null, null, null));
            var cell = org.adderlang.runtime.MemoryBlock.ofSize(8);
            ParticleEmitterLibrary.get(emitter, 0, null, null, null, cell);
            assertEquals(0x7FFFFFFFL, cell.getLong(0), "half its life is over");
            ParticleEmitterLibrary.update(emitter);
            assertEquals(0, ParticleEmitterLibrary.count(emitter));
        }
    }
}
